package itu.notification.campaign;

/** What a campaign may wait for. */
public enum ReplyKind {
    /** A declaration in answer to a call; its reference is that of the circular letter, such as {@code CL-25/36}. */
    DECLARATION,
    /** An answer to a form; its reference is the form's id. */
    FORM,
    /** A reply to an invitation; its reference is the meeting's id. */
    INVITATION
}
