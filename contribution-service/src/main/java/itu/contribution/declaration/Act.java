package itu.contribution.declaration;

/** By what act a version came about. */
public enum Act {
    /** The contributor announced a class. */
    DECLARATION,
    /** A mistake in the declaration that stood was put right; the reason is kept. */
    CORRECTION
}
