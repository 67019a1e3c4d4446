package itu.membership.register;

/** How sure we are of a fact of the register. */
public enum Confidence {
    /** A published source says so. */
    SOURCE_FOUND,
    /** Well remembered, not checked against a source. */
    MEMORY_HIGH,
    /** Concluded from other facts. */
    INFERRED,
    /** Assumed; to be checked before it matters. */
    UNVERIFIED
}
