package itu.contribution.classofcontribution;

/** How a figure is known. */
public enum Basis {
    /** Found in a public source, which is named. */
    SOURCED,
    /** From memory, not checked. */
    UNVERIFIED,
    /** Announced by the contributor at the definitive stage (CS 161E, 161H). */
    DECLARED,
    /** A higher class, chosen between conferences (CS 165B). */
    INCREASED,
    /** Reduced between conferences, as the Council authorized (CS 165A). */
    REDUCED,
    /** Kept because the contributor was silent at the definitive deadline (CS 161F, 161I). */
    KEPT_BY_DEFAULT,
    /** Invented for the demonstration. */
    SYNTHETIC
}
