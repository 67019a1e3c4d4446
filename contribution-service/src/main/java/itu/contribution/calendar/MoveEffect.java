package itu.contribution.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.call.Call;
import itu.contribution.conference.rules.ConferenceDates;
import itu.contribution.conference.rules.DeadlineRule;

/**
 * What other dates of a conference change.
 *
 * @param deadlines every deadline reckoned from the conference, moved or not
 * @param calls the calls whose deadline moves
 * @param callsKept the conference's other calls: their deadline was set by hand, or its day stays
 * @param addressees how many are concerned, each counted once
 * @param replied how many of them have replied to a call whose deadline moves
 */
record MoveEffect(
        @Schema(examples = "PP-26") String conference,
        Dates before,
        Dates after,
        List<DeadlineMove> deadlines,
        List<CallEffect> calls,
        List<KeptCall> callsKept,
        long addressees,
        long replied) {

    /** Opening, closing, and the day fixed for definitive choices, where one is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Dates(
            LocalDate opensOn, LocalDate closesOn, @Nullable LocalDate definitiveOn) {
        static Dates of(ConferenceDates dates) {
            return new Dates(dates.opensOn(), dates.closesOn(), dates.definitiveOn());
        }
    }

    /** A deadline reckoned from the conference. */
    record DeadlineMove(
            DeadlineRule code, @Schema(examples = "CS 161C") String provision, LocalDate before, LocalDate after) {}

    /** A call that keeps its deadline. */
    record KeptCall(String id, String call, LocalDate deadline) {
        static KeptCall of(Call call) {
            return new KeptCall(call.slug(), call.reference(), call.deadline());
        }
    }

    static MoveEffect of(
            String conference,
            ConferenceDates before,
            ConferenceDates after,
            List<CallEffect> moved,
            List<KeptCall> kept) {
        return new MoveEffect(
                conference,
                Dates.of(before),
                Dates.of(after),
                Arrays.stream(DeadlineRule.values())
                        .map(rule -> new DeadlineMove(rule, rule.provision(), rule.day(before), rule.day(after)))
                        .toList(),
                moved,
                kept,
                moved.stream()
                        .map(CallEffect::addressed)
                        .flatMap(Set::stream)
                        .distinct()
                        .count(),
                moved.stream()
                        .flatMap(call -> call.replied().stream())
                        .collect(Collectors.toSet())
                        .size());
    }
}
