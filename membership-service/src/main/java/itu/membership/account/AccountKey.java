package itu.membership.account;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Whose account it is.
 *
 * @param memberState ISO 3166-1 alpha-3 for a Member State's; null for an organization's
 * @param family the organization's ids, its own first; empty for a Member State's
 * @param contributors the codes under which it contributes
 */
record AccountKey(
        String code, String name, @Nullable String memberState, List<UUID> family, List<String> contributors) {
    /** The codes and ids under which others note it. */
    List<String> holders() {
        return memberState == null ? family.stream().map(UUID::toString).toList() : List.of(memberState);
    }

    /** Whom a call must address to be meant for it; nobody when it contributes under no code. */
    String addressees() {
        if (contributors.isEmpty()) {
            return "";
        }
        return memberState == null ? "SECTOR_MEMBERS" : "MEMBER_STATES";
    }
}
