package itu.contribution.call;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.contribution.Messages;
import itu.contribution.conference.Conference;
import itu.contribution.conference.Conferences;
import itu.contribution.conference.rules.DeadlineRule;
import itu.contribution.period.FinancialPeriods;
import itu.platform.problem.FieldError;
import itu.platform.problem.Problem;
import itu.platform.time.BusinessClock;

/** Works out the deadline and zone of a call that is to be announced, and refuses what makes no call. */
@ApplicationScoped
class CallTerms {
    private final Conferences conferences;
    private final FinancialPeriods periods;
    private final BusinessClock clock;

    CallTerms(Conferences conferences, FinancialPeriods periods, BusinessClock clock) {
        this.conferences = conferences;
        this.periods = periods;
        this.clock = clock;
    }

    /**
     * The terms of a call.
     *
     * @throws itu.platform.problem.ProblemException 422 with every fault
     */
    Call.Timing of(NewCall asked) {
        var errors = new ArrayList<FieldError>();
        if (!CallReference.known(asked.reference())) {
            errors.add(Messages.fault("/reference", "unknown-reference-style", Map.of("value", asked.reference())));
        }
        if (asked.group() == Addressees.SECTOR_MEMBERS && asked.stage() != Stage.DEFINITIVE) {
            errors.add(Messages.fault("/stage", "stage-not-for-sector-members", Map.of()));
        }
        checkPeriods(asked, errors);
        var conference = conference(asked, errors);
        var zone = zone(asked, conference, errors);
        var deadline = deadline(asked, conference, errors);
        if (deadline != null && asked.opensOn().isAfter(deadline)) {
            errors.add(Messages.fault("/opensOn", "opens-after-deadline", Map.of("value", deadline)));
        }
        if (deadline == null || !errors.isEmpty()) {
            throw Problem.of(CallProblem.CALL_NOT_VALID).errors(errors).toException();
        }
        return new Call.Timing(deadline, asked.deadline() == null ? rule(asked) : null, zone);
    }

    private static DeadlineRule rule(NewCall asked) {
        return asked.stage().deadline(asked.group());
    }

    private static @Nullable LocalDate deadline(
            NewCall asked, @Nullable Conference conference, List<FieldError> errors) {
        if (conference == null) {
            if (asked.deadline() == null) {
                errors.add(Messages.fault("/deadline", "deadline-missing", Map.of()));
            }
            return asked.deadline();
        }
        var latest = conference.deadline(rule(asked));
        if (asked.deadline() == null) {
            return latest;
        }
        if (asked.deadline().isAfter(latest)) {
            errors.add(Messages.fault(
                    "/deadline",
                    "deadline-beyond-provision",
                    Map.of(
                            "value",
                            asked.deadline(),
                            "latest",
                            latest,
                            "provision",
                            rule(asked).provision())));
        }
        return asked.deadline();
    }

    private void checkPeriods(NewCall asked, List<FieldError> errors) {
        var period = periods.byId(asked.period());
        var present = periods.byId(asked.presentPeriod());
        if (period.isEmpty()) {
            errors.add(Messages.fault("/period", "unknown-period", Map.of("value", asked.period())));
        }
        if (present.isEmpty()) {
            errors.add(Messages.fault("/presentPeriod", "unknown-period", Map.of("value", asked.presentPeriod())));
        }
        if (period.isPresent()
                && present.isPresent()
                && !present.get().lastDay().isBefore(period.get().firstDay())) {
            errors.add(Messages.fault(
                    "/presentPeriod",
                    "present-period-not-before",
                    Map.of("value", asked.presentPeriod(), "period", asked.period())));
        }
    }

    private @Nullable Conference conference(NewCall asked, List<FieldError> errors) {
        if (asked.conference() == null) {
            return null;
        }
        var found = conferences.findByIdOptional(asked.conference());
        if (found.isEmpty()) {
            errors.add(Messages.fault("/conference", "unknown-conference", Map.of("value", asked.conference())));
            return null;
        }
        if (!found.get().period().equals(asked.period())) {
            errors.add(Messages.fault(
                    "/period",
                    "conference-of-another-period",
                    Map.of(
                            "conference",
                            asked.conference(),
                            "value",
                            found.get().period())));
        }
        return found.get();
    }

    private ZoneId zone(NewCall asked, @Nullable Conference conference, List<FieldError> errors) {
        if (asked.zone() != null) {
            try {
                return ZoneId.of(asked.zone());
            } catch (DateTimeException unknown) {
                errors.add(Messages.fault("/zone", "unknown-zone", Map.of("value", asked.zone())));
            }
        }
        return conference == null ? clock.zone() : conference.zone();
    }
}
