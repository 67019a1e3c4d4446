package itu.contribution.conference;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import itu.contribution.conference.rules.ConferenceDates;
import itu.contribution.conference.rules.DeadlineRule;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/** The facts that conferences make, on {@code contribution.conference.v1}; key and subject are the conference's id. */
@ApplicationScoped
class ConferenceEvents {
    private static final String TOPIC = "contribution.conference.v1";

    private final Outbox outbox;

    ConferenceEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** A deadline reckoned from the conference, with its day before the fact where it had one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Deadline(
            DeadlineRule code,
            String provision,
            LocalDate day,
            @Nullable LocalDate before) {}

    /** Payload of {@code scheduled.v1}. */
    record Scheduled(
            String conference,
            Map<String, String> names,
            String place,
            String period,
            LocalDate opensOn,
            LocalDate closesOn,
            ZoneId zone,
            List<Deadline> deadlines) {}

    /** Payload of {@code moved.v1} and {@code definitive-date-fixed.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rescheduled(
            String conference,
            String period,
            LocalDate opensOn,
            LocalDate closesOn,
            @Nullable LocalDate definitiveOn,
            LocalDate opensOnBefore,
            LocalDate closesOnBefore,
            String reason,
            @Nullable String decisionReference,
            List<Deadline> deadlines) {}

    void scheduled(Conference conference) {
        var dates = conference.dates();
        tell(
                conference,
                "scheduled",
                new Scheduled(
                        conference.id(),
                        conference.names(),
                        conference.place(),
                        conference.period(),
                        dates.opensOn(),
                        dates.closesOn(),
                        conference.zone(),
                        deadlines(dates, null)));
    }

    void rescheduled(Conference conference, ConferenceDates before) {
        var dates = conference.dates();
        var schedule = conference.schedule();
        tell(
                conference,
                schedule.kind() == Schedule.Kind.MOVED ? "moved" : "definitive-date-fixed",
                new Rescheduled(
                        conference.id(),
                        conference.period(),
                        dates.opensOn(),
                        dates.closesOn(),
                        dates.definitiveOn(),
                        before.opensOn(),
                        before.closesOn(),
                        schedule.reason(),
                        schedule.decisionReference(),
                        deadlines(dates, before)));
    }

    private static List<Deadline> deadlines(ConferenceDates dates, @Nullable ConferenceDates before) {
        return Arrays.stream(DeadlineRule.values())
                .map(rule ->
                        new Deadline(rule, rule.provision(), rule.day(dates), before == null ? null : rule.day(before)))
                .toList();
    }

    private void tell(Conference conference, String what, Object payload) {
        outbox.append(new OutgoingEvent(
                TOPIC,
                conference.id(),
                "itu.contribution.conference." + what + ".v1",
                conference.id(),
                conference.version(),
                payload));
    }
}
