package itu.membership.membership;

/** A Sector of the Union: Radiocommunication, Standardization, Development. */
public enum Sector {
    R,
    T,
    D
}
