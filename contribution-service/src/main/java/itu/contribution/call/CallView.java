package itu.contribution.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.conference.rules.DeadlineRule;

/**
 * A call.
 *
 * @param conference the conference that settles the classes
 * @param deadline last day on which a reply is in time, in the zone
 * @param deadlineRule the rule by which the deadline moves with the conference; absent where it was set by hand
 * @param open whether the business date lies between opening and deadline
 * @param daysLeft days from the business date to the deadline; below 0 when it has passed
 * @param deadlineHistory how the deadline came about, the earliest first; on a single call only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallView(
        @Schema(examples = "CL-25-36") String id,
        @Schema(examples = "CL-25/36") String reference,
        @Schema(examples = "2028-2031") String period,
        @Schema(examples = "2024-2027") String presentPeriod,
        Stage stage,
        Addressees addressees,

        @Schema(examples = "PP-26") @Nullable String conference,

        LocalDate opensOn,
        LocalDate deadline,
        @Nullable DeadlineRule deadlineRule,

        @Schema(implementation = String.class, examples = "Europe/Zurich")
        ZoneId zone,

        CallStatus status,
        boolean open,
        long daysLeft,
        String source,
        @Nullable List<KnownDeadline> deadlineHistory) {

    /** A deadline, from when it was known, and why it changed; the first was announced with the call. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record KnownDeadline(
            LocalDate deadline,
            DeadlineChange.@Nullable Kind change,
            @Nullable String reason,
            @Nullable String decisionReference,
            @Nullable Instant recordedAt) {
        static KnownDeadline of(DeadlineChange change) {
            return new KnownDeadline(
                    change.deadline(), change.kind(), change.reason(), change.decisionReference(), change.recordedAt());
        }
    }

    static CallView of(Call call, LocalDate today) {
        return of(call, today, null);
    }

    static CallView of(Call call, LocalDate today, @Nullable List<KnownDeadline> history) {
        var status = call.status(today);
        return new CallView(
                call.slug(),
                call.reference(),
                call.period(),
                call.presentPeriod(),
                call.stage(),
                call.addressees(),
                call.conference(),
                call.opensOn(),
                call.deadline(),
                call.deadlineRule(),
                call.zone(),
                status,
                status == CallStatus.OPEN,
                ChronoUnit.DAYS.between(today, call.deadline()),
                call.source(),
                history);
    }
}
