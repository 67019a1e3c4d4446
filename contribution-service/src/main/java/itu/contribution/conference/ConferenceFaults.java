package itu.contribution.conference;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import itu.contribution.Messages;
import itu.contribution.conference.rules.ConferenceDates;
import itu.contribution.conference.rules.ConferenceDates.Fault;
import itu.platform.problem.FieldError;
import itu.platform.problem.Problem;

/** Says in the reader's language why dates cannot be those of a conference. */
final class ConferenceFaults {
    private ConferenceFaults() {}

    static void refuseIfAny(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.of(ConferenceProblem.CONFERENCE_NOT_VALID)
                    .errors(errors)
                    .toException();
        }
    }

    static List<FieldError> of(ConferenceDates dates) {
        return dates.faults().stream().map(fault -> of(fault, dates)).toList();
    }

    private static FieldError of(Fault fault, ConferenceDates dates) {
        return Messages.fault(
                switch (fault) {
                    case CLOSES_BEFORE_OPENING, FINAL_WEEK_BEFORE_OPENING, PERIOD_BEGUN_BEFORE_CLOSING -> "/closesOn";
                    case DEFINITIVE_DATE_TOO_LATE, DEFINITIVE_DATE_BEFORE_OPENING -> "/day";
                },
                fault.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Map.of(
                        "opensOn",
                        dates.opensOn(),
                        "closesOn",
                        dates.closesOn(),
                        "monday",
                        dates.mondayOfTheFinalWeek(),
                        "periodBegins",
                        dates.periodBegins()));
    }
}
