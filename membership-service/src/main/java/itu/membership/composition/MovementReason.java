package itu.membership.composition;

/** Why a membership began or ceased to count. */
enum MovementReason {
    /** The organization had never held a membership. */
    NEW,
    /** It had held one before, but none the day before. */
    RETURNED,
    /** It held another membership already: a further Sector, study group or category. */
    FURTHER,
    /** It was an Associate in this Sector and became a Sector Member: a departure of the one and an entry of the other. */
    UPGRADED,
    /** It left, by its own word or its Member State's (CV 240). */
    DENOUNCED,
    /** Excluded for arrears (Resolution 152). */
    EXCLUDED,
    /** The exemption from fees ran out and was not renewed (CV 476). */
    EXEMPTION_EXPIRED,
    /** An entry that was set by hand to another state. */
    OVERRIDDEN,
    /** None of these. */
    OTHER
}
