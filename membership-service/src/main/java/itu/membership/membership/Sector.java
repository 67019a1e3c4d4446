package itu.membership.membership;

/** The three Sectors of the Union (CS 43-45). */
public enum Sector {
    /** Radiocommunication, ITU-R. */
    R,
    /** Telecommunication standardization, ITU-T. */
    T,
    /** Telecommunication development, ITU-D. */
    D
}
