package itu.notification.content;

/** What stands at a placeholder. Values come written out in the language of the letter; of a URL the address itself. */
public enum PlaceholderType {
    TEXT,
    DATE,
    NUMBER,
    MONEY,
    COUNT,
    /** An address; the only type that may stand as the target of a link. */
    URL
}
