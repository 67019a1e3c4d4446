package itu.notification.memberstate;

/** A region of the Development Sector. */
public enum ItudRegion {
    AFR,
    AMS,
    ARB,
    ASP,
    CIS,
    EUR
}
