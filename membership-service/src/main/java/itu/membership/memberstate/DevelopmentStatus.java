package itu.membership.memberstate;

/** A list of the United Nations that a State is on or not: least developed, landlocked developing, small island developing. */
public enum DevelopmentStatus {
    LDC,
    LLDC,
    SIDS
}
