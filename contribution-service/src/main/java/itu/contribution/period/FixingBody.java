package itu.contribution.period;

/** Who fixes amounts of the unit. */
public enum FixingBody {
    COUNCIL,
    /** The Plenipotentiary Conference. */
    PP
}
