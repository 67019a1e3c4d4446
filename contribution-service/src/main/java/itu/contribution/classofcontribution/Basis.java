package itu.contribution.classofcontribution;

/** How a figure is known. */
public enum Basis {
    /** Found in a public source, which is named. */
    SOURCED,
    /** From memory, not checked. */
    UNVERIFIED,
    /** Invented for the demonstration. */
    SYNTHETIC
}
