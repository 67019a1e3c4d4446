package itu.membership.contact;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Whose contacts a caller reaches.
 *
 * @param everybodys all; then the other two do not matter
 * @param memberState the State that the caller is a delegate of
 * @param organizations the organization whose focal point the caller is, with those merged into it
 */
public record Reach(boolean everybodys, @Nullable String memberState, Set<UUID> organizations) {
    static final Reach ALL = new Reach(true, null, Set.of());

    public boolean covers(Holder holder) {
        return everybodys
                || (holder.memberState() != null && holder.memberState().equals(memberState))
                || (holder.organization() != null && organizations.contains(holder.organization()));
    }

    /** Whether the caller is bound to nobody and reaches nothing. */
    public boolean nothing() {
        return !everybodys && memberState == null && organizations.isEmpty();
    }
}
