package itu.contribution.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.call.CallStatus;
import itu.contribution.call.Stage;

/**
 * What another deadline changes for a call.
 *
 * @param addressees how many are asked by the call
 * @param replied codes of those that have replied
 * @param becomeLate of these, whose reply would be late
 * @param comeInTime of these, whose late reply would be in time
 * @param followUps reminders and the like that move with the deadline
 */
record CallEffect(
        @Schema(examples = "CL-25-36") String id,
        @Schema(examples = "CL-25/36") String call,
        Stage stage,
        LocalDate deadlineBefore,
        LocalDate deadlineAfter,
        CallStatus statusBefore,
        CallStatus statusAfter,
        int addressees,
        List<String> replied,
        List<String> becomeLate,
        List<String> comeInTime,
        List<FollowUpMove> followUps,
        @JsonIgnore Set<String> addressed) {

    /** Something reckoned from the deadline: its day before and after; one is absent where there was or will be none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FollowUpMove(
            String code,
            @Nullable LocalDate before,
            @Nullable LocalDate after) {}
}
