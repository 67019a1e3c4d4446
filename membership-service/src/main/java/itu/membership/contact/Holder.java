package itu.membership.contact;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * Whose contact it is: the administration of a Member State, or an organization; exactly one of the two.
 *
 * @param memberState ISO 3166-1 alpha-3
 * @param organization id in the register of organizations
 */
@Embeddable
public record Holder(
        @Column(name = "member_state") @Nullable String memberState,
        @Nullable UUID organization) {
    public Holder {
        if ((memberState == null) == (organization == null)) {
            throw new IllegalArgumentException("A contact is of one Member State or of one organization");
        }
    }

    static Holder ofState(String memberState) {
        return new Holder(memberState, null);
    }

    static Holder ofOrganization(UUID organization) {
        return new Holder(null, organization);
    }

    /** The Member State's code or the organization's id. */
    public String code() {
        return memberState == null ? String.valueOf(organization) : memberState;
    }
}
