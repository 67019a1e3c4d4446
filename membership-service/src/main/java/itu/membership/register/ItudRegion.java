package itu.membership.register;

/** One of the six regions of the Development Sector and of the field offices. Not an {@link AdministrativeRegion}. */
public enum ItudRegion {
    AFR,
    AMS,
    ARB,
    ASP,
    CIS,
    EUR
}
