package itu.membership.membership.rules;

/** Where a membership stands on a day. */
public enum MembershipState {
    /** Admitted; it becomes a membership with the first payment. */
    AWAITING_PAYMENT,
    ACTIVE,
    /** A member without its rights (Resolution 152). */
    SUSPENDED,
    /** Exempt by a decision that has run out and was not renewed (CV 476). */
    EXEMPTION_EXPIRED;

    /** Whether the organization counts as a member while it lasts. */
    public boolean held() {
        return this == ACTIVE || this == SUSPENDED;
    }
}
