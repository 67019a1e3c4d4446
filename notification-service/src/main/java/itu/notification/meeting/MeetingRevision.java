package itu.notification.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What was said about a meeting at a time.
 *
 * @param number 1 is what was first put on record
 * @param reason why it was changed; absent of the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeetingRevision(
        int number,
        RevisionAct act,
        @Nullable String reason,
        Map<String, String> names,
        LocalDate opensOn,
        LocalDate closesOn,
        String place,
        String zone,
        Instant recordedAt) {}
