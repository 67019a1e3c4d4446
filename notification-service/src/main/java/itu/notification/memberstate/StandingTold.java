package itu.notification.memberstate;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What this service reads of the facts about accession, denunciation and development status. */
final class StandingTold {
    private StandingTold() {}

    record AccessionRecorded(String memberState, LocalDate accededOn) {}

    record DenunciationReceived(String memberState, LocalDate effectiveOn) {}

    record DenunciationWithdrawn(String memberState) {}

    record StatusesRecorded(String memberState, List<Stretch> statuses) {}

    /** A stretch of time with a status; {@code to} is the first day without. */
    record Stretch(
            String status,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
