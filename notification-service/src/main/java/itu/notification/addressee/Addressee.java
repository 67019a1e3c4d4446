package itu.notification.addressee;

/**
 * Whom a letter is for.
 *
 * @param key ISO 3166-1 alpha-3 of a Member State, id of an organization, or the mailbox of somebody on a list
 */
public record Addressee(Kind kind, String key) {
    /** What the key is a key of. */
    public enum Kind {
        MEMBER_STATE,
        ORGANIZATION,
        ADDRESS
    }
}
