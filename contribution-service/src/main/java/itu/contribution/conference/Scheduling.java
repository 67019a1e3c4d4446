package itu.contribution.conference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.contribution.Messages;
import itu.contribution.conference.rules.ConferenceDates;
import itu.contribution.period.FinancialPeriod;
import itu.contribution.period.FinancialPeriods;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.problem.FieldError;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Puts a conference on the calendar, and gives it other dates. */
@ApplicationScoped
public class Scheduling {
    private static final String SUBJECT = "conference";

    private final Conferences conferences;
    private final FinancialPeriods periods;
    private final ConferenceEvents events;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    Scheduling(
            Conferences conferences,
            FinancialPeriods periods,
            ConferenceEvents events,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.conferences = conferences;
        this.periods = periods;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Schedules a conference.
     *
     * @param rehearsal whether only to say what would be recorded
     * @throws itu.platform.problem.ProblemException 409 when the id is taken, 422 for dates that are no conference's
     */
    @Transactional
    Conference schedule(NewConference asked, boolean rehearsal) {
        if (conferences.findByIdOptional(asked.id()).isPresent()) {
            throw Problem.of(ConferenceProblem.CONFERENCE_EXISTS)
                    .with("conference", asked.id())
                    .toException();
        }
        var conference = made(asked);
        if (!rehearsal) {
            conferences.enter(conference);
            audit.record(AuditEntry.created(
                    "conference-scheduled", SUBJECT, conference.id(), ScheduleView.of(conference.schedule())));
            events.scheduled(conference);
        }
        return conference;
    }

    /** The decision that the current caller enters now. */
    public Schedule.Decision decision(String reason, String reference) {
        return new Schedule.Decision(reason, reference, clock.instant(), caller.subject());
    }

    /**
     * Whether a conference may have other dates.
     *
     * @throws itu.platform.problem.ProblemException 422 with every fault when it may not
     */
    public void requireFitting(Conference conference, ConferenceDates dates) {
        var before = conference.dates();
        var today = LocalDate.ofInstant(clock.instant(), conference.zone());
        var errors = new ArrayList<>(ConferenceFaults.of(dates));
        if (dates.equals(before)) {
            errors.add(Messages.fault("", "nothing-changes", Map.of()));
        }
        if (before.closesOn().isBefore(today)) {
            errors.add(Messages.fault("", "conference-closed", Map.of("value", before.closesOn())));
        } else if (!dates.opensOn().equals(before.opensOn())) {
            if (before.opensOn().isBefore(today)) {
                errors.add(Messages.fault("/opensOn", "conference-opened", Map.of("value", before.opensOn())));
            } else if (dates.opensOn().isBefore(today)) {
                errors.add(Messages.fault("/opensOn", "in-the-past", Map.of("value", dates.opensOn())));
            }
        }
        var fixed = dates.definitiveOn();
        if (fixed != null && !fixed.equals(before.definitiveOn()) && fixed.isBefore(today)) {
            errors.add(Messages.fault("/day", "in-the-past", Map.of("value", fixed)));
        }
        if (dates.closesOn().isBefore(today)) {
            errors.add(Messages.fault("/closesOn", "in-the-past", Map.of("value", dates.closesOn())));
        }
        ConferenceFaults.refuseIfAny(errors);
    }

    /** Gives a conference, held by {@link Conferences#lock}, other dates; part of the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reschedule(
            Conference conference, Schedule.Kind kind, ConferenceDates dates, Schedule.Decision decision) {
        var before = conference.dates();
        var replaced = ScheduleView.of(conference.schedule());
        conferences.enter(conference.reschedule(kind, dates, decision));
        audit.record(new AuditEntry(
                kind == Schedule.Kind.MOVED ? "conference-moved" : "definitive-date-fixed",
                SUBJECT,
                conference.id(),
                replaced,
                ScheduleView.of(conference.schedule()),
                decision.reason()));
        events.rescheduled(conference, before);
    }

    private Conference made(NewConference asked) {
        var errors = new ArrayList<FieldError>();
        var zone = zone(asked, errors);
        if (!asked.names().containsKey("en")) {
            errors.add(Messages.fault("/names/en", "english-name-missing", Map.of()));
        }
        var period = periods.byId(asked.period()).map(FinancialPeriod::firstDay);
        if (period.isEmpty()) {
            errors.add(Messages.fault("/period", "unknown-period", Map.of("value", asked.period())));
        }
        var dates = new ConferenceDates(asked.opensOn(), asked.closesOn(), period.orElse(LocalDate.MAX), null);
        errors.addAll(ConferenceFaults.of(dates));
        ConferenceFaults.refuseIfAny(List.copyOf(errors));
        return new Conference(
                asked, zone, dates, new Schedule.Decision(asked.source(), null, clock.instant(), caller.subject()));
    }

    private ZoneId zone(NewConference asked, List<FieldError> errors) {
        if (asked.zone() != null) {
            try {
                return ZoneId.of(asked.zone());
            } catch (DateTimeException unknown) {
                errors.add(Messages.fault("/zone", "unknown-zone", Map.of("value", asked.zone())));
            }
        }
        return clock.zone();
    }
}
