package itu.contribution.simulation.rules;

/** Why a Member State is counted at a class. */
public enum Origin {
    /** A change that the question names; it goes before everything else. */
    CHANGED,
    /** Its own announcement under the call. */
    ANNOUNCED,
    /** It is silent, and an assumption stands in. */
    ASSUMED,
    /** It is silent and its present class is not on record: it counts for nothing. */
    NOT_ON_RECORD
}
