package itu.contribution.rulebook.rules;

/** A Sector of the Union: radiocommunication, standardization, development. */
public enum Sector {
    R,
    T,
    D
}
