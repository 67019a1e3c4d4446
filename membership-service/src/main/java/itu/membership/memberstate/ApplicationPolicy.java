package itu.membership.memberstate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How entities of a Member State may apply to become members.
 *
 * @param directApplicationAllowed whether they may apply to the Secretary-General directly (CV 234A)
 * @param approvalDelegated whether the State left the approval of applications to the Secretary-General (CV 234C)
 */
@Embeddable
public record ApplicationPolicy(
        @Column(name = "direct_application_allowed") boolean directApplicationAllowed,
        @Column(name = "approval_delegated") boolean approvalDelegated) {
    /** Of a State that notified nothing: it approves each application itself. */
    static final ApplicationPolicy NOTHING_NOTIFIED = new ApplicationPolicy(false, false);
}
