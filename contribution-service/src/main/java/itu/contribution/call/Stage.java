package itu.contribution.call;

/** How far a choice of class has come (CS 161-161I). Only a definitive choice binds. */
public enum Stage {
    /** Announced after the Council of the year before the conference. */
    EARLY_PROVISIONAL,
    /** Announced four weeks before the conference opens (CS 161C). */
    PROVISIONAL,
    /** Announced by Monday of the conference's final week (CS 161E). */
    DEFINITIVE
}
