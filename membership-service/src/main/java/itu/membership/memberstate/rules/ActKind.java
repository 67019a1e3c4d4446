package itu.membership.memberstate.rules;

import java.time.LocalDate;

/** What a State did. */
public enum ActKind {
    ACCEDED,
    DENUNCIATION_RECEIVED,
    DENUNCIATION_WITHDRAWN;

    /** The day on which an act takes effect: a denunciation one year after its receipt (CS 237), the others at once. */
    public LocalDate effectOf(LocalDate doneOn) {
        return this == DENUNCIATION_RECEIVED ? doneOn.plusYears(1) : doneOn;
    }
}
