package itu.contribution.rulebook.rules;

/** A Member State's title to the classes below the general minimum (CV 468A). */
public enum Eligibility {
    /** On the United Nations' list of least developed countries. */
    LEAST_DEVELOPED,
    /** Not on that list, but determined by the Council. */
    DETERMINED_BY_COUNCIL,
    /** Neither. */
    NONE
}
