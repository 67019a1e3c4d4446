package itu.membership.bulk;

/** What became of a row. */
public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    REFUSED
}
