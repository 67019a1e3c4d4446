package itu.membership.register;

/** One of the five regions by which Council seats are shared out: Americas, Western Europe, Eastern Europe and Northern Asia, Africa, Asia and Australasia. */
public enum AdministrativeRegion {
    A,
    B,
    C,
    D,
    E
}
