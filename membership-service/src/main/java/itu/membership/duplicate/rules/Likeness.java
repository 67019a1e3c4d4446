package itu.membership.duplicate.rules;

/** In what two entries can be alike, the surest first. */
public enum Likeness {
    /** An identifier of another register, which belongs to one organization only. Told for suggestions, never a key. */
    SAME_IDENTIFIER,
    /** The same name in the same country, whatever the legal form, the accents and the order of the words. */
    SAME_NAME,
    /** The same host of the website. */
    SAME_WEBSITE,
    /** Names of one country that differ in vowels, doubled letters or blanks only. */
    SIMILAR_NAME
}
