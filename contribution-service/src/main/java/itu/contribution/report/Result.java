package itu.contribution.report;

import itu.contribution.declaration.Outcome;

/** What became of the question put to a contributor. */
enum Result {
    MAINTAIN,
    INCREASE,
    REDUCE,
    /** No reply, or none that counts. */
    NO_REPLY;

    static Result of(Outcome outcome) {
        return switch (outcome) {
            case MAINTAIN -> MAINTAIN;
            case INCREASE -> INCREASE;
            case REDUCE -> REDUCE;
        };
    }
}
