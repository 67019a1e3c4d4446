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

    /** The addressee of a key; the forms of the three kinds of keys do not meet. */
    public static Addressee ofKey(String key) {
        if (key.length() == 3) {
            return new Addressee(Kind.MEMBER_STATE, key);
        }
        return new Addressee(key.contains("@") ? Kind.ADDRESS : Kind.ORGANIZATION, key);
    }
}
