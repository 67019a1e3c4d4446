package itu.notification.rule;

/** Whom a letter that a fact asks for is written to. */
public enum Addressee {
    /** The Member State that the fact names. */
    MEMBER_STATE,
    /** Each Member State there is. */
    EVERY_MEMBER_STATE,
    /** The organization that the fact names. */
    ORGANIZATION,
    /** The mailbox that the fact itself names, such as an applicant's. */
    CONTACT
}
