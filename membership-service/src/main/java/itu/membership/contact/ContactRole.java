package itu.membership.contact;

/** What a mailbox is for. */
public enum ContactRole {
    /** Receives and answers letters on the choice of the class of contribution. */
    DECLARATION_FOCAL_POINT
}
