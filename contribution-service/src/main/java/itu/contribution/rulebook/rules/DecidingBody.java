package itu.contribution.rulebook.rules;

import java.util.Arrays;
import java.util.List;

/** Who authorizes a larger reduction, and on which occasion. */
public enum DecidingBody {
    /** The Plenipotentiary Conference, for a choice made there (CS 165). */
    PP(Occasion.AT_CONFERENCE, "CS 165"),
    /** The Council, between two conferences (CS 165A). */
    COUNCIL(Occasion.BETWEEN_CONFERENCES, "CS 165A");

    private final Occasion occasion;
    private final String provision;

    DecidingBody(Occasion occasion, String provision) {
        this.occasion = occasion;
        this.provision = provision;
    }

    /** The occasion on which its authorization counts. */
    public Occasion occasion() {
        return occasion;
    }

    /** What its power to authorize a Member State's larger reduction rests on. */
    public String provision() {
        return provision;
    }

    /** The bodies whose authorization counts on an occasion. */
    public static List<DecidingBody> countingOn(Occasion occasion) {
        return Arrays.stream(values()).filter(body -> body.occasion == occasion).toList();
    }
}
