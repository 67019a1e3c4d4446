package itu.contribution.rulebook.rules;

/** When a class is chosen. */
public enum Occasion {
    /** For the coming period, at or after a Plenipotentiary Conference (CS 161-161I). */
    AT_CONFERENCE,
    /** Within a running period, between two conferences (CS 165A, 165B). */
    BETWEEN_CONFERENCES
}
