package itu.contribution.period.rules;

/** The steps by which the amount of the unit for a period is fixed, in their order. */
public enum AmountStatus {
    /** Set by the Council of the year before the conference, for the early provisional choice (Decision 5). */
    PRELIMINARY("Decision 5"),
    /** Set by the Council before the conference from the draft financial plan (CS 161B). */
    PROVISIONAL("CS 161B"),
    /** The most that it may become, set by the conference before the definitive choice (CS 161E). */
    UPPER_LIMIT("CS 161E"),
    /** Follows from the total of definitive units and the financial plan (CS 161G). */
    DEFINITIVE("CS 161G");

    private final String provision;

    AmountStatus(String provision) {
        this.provision = provision;
    }

    /** The article or decision by which an amount of this status is fixed. */
    public String provision() {
        return provision;
    }
}
