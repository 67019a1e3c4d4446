package itu.membership.application.rules;

/** What can happen to an application. */
public enum StepKind {
    SUBMITTED,
    /** The Member State was asked to approve it. */
    APPROVAL_REQUESTED,
    /** The Member State was told of a direct application; its time for an objection runs. */
    MEMBER_STATE_INFORMED,
    /** The Member State was reminded of a direct application. */
    REMINDED,
    /** Its data were corrected. */
    CORRECTED,
    APPROVED,
    REFUSED,
    OBJECTED,
    /** The time for an objection ran out. */
    DEEMED_APPROVED,
    WITHDRAWN,
    ADMITTED
}
