package itu.notification.form;

import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What the office did, or will do on a day to come.
 *
 * @param on the day of the act, or the day that it is planned for
 * @param officer whom the answer was handed to; absent otherwise
 * @param recordedBy subject identifier of who entered it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerStep(
        int number,
        Kind kind,
        LocalDate on,
        @Nullable String note,
        @Nullable String officer,
        String recordedBy,
        Instant recordedAt) {
    enum Kind {
        ASSIGNED,
        CONTACTED,
        MEETING,
        AGREEMENT,
        CLOSED,
        NOTE,
        ERASED
    }
}
