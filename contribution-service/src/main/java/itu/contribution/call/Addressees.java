package itu.contribution.call;

/** Whom a call asks for a class of contribution. */
public enum Addressees {
    /** Every Member State (CS 161). */
    MEMBER_STATES,
    /** Every Sector Member, for each Sector it belongs to (CS 161A, 161H). */
    SECTOR_MEMBERS
}
