package itu.contribution.declaration;

/** How a declaration reached the secretariat. */
public enum Channel {
    /** Made by the State's delegate through the API or the portal. */
    PORTAL,
    /** Entered by the secretariat from a letter. */
    LETTER,
    /** Entered by the secretariat from an e-mail. */
    EMAIL
}
