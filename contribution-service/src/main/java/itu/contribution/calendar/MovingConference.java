package itu.contribution.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.contribution.call.Call;
import itu.contribution.call.CallProblem;
import itu.contribution.call.Calls;
import itu.contribution.call.ChangingDeadlines;
import itu.contribution.conference.Conference;
import itu.contribution.conference.Conferences;
import itu.contribution.conference.Schedule;
import itu.contribution.conference.Scheduling;
import itu.contribution.conference.rules.ConferenceDates;
import itu.platform.conditional.ETags;
import itu.platform.problem.Problem;

/** A conference gets other dates, and the deadlines that follow it move in the same transaction. */
@ApplicationScoped
class MovingConference {
    private final Conferences conferences;
    private final Scheduling scheduling;
    private final Calls calls;
    private final ChangingDeadlines deadlines;
    private final CallEffects effects;

    MovingConference(
            Conferences conferences,
            Scheduling scheduling,
            Calls calls,
            ChangingDeadlines deadlines,
            CallEffects effects) {
        this.conferences = conferences;
        this.scheduling = scheduling;
        this.calls = calls;
        this.deadlines = deadlines;
        this.effects = effects;
    }

    /** The conference as it was after the act, or stays after a rehearsal, and what the act changes. */
    record Outcome(int version, MoveEffect effect) {}

    /**
     * Holds a conference on other days.
     *
     * @param rehearsal whether only to say what would change
     * @throws itu.platform.problem.ProblemException 404, 412, 428; 422 for dates it cannot have; 409 when a call that follows
     *     it would open after its deadline
     */
    @Transactional
    Outcome move(String id, @Nullable String ifMatch, MoveRequest asked, boolean rehearsal) {
        var conference = held(id, ifMatch);
        var after = conference.dates().movedTo(asked.opensOn(), asked.closesOn());
        var decision = scheduling.decision(asked.reason(), asked.decisionReference());
        return reschedule(conference, Schedule.Kind.MOVED, after, decision, rehearsal);
    }

    /** Fixes the day for definitive choices (CS 161E); errors as for {@link #move}. */
    @Transactional
    Outcome fixDefinitiveDate(String id, @Nullable String ifMatch, DefinitiveDateRequest asked, boolean rehearsal) {
        var conference = held(id, ifMatch);
        var after = conference.dates().fixingDefinitiveOn(asked.day());
        var decision = scheduling.decision(asked.reason(), asked.decisionReference());
        return reschedule(conference, Schedule.Kind.DEFINITIVE_DATE_FIXED, after, decision, rehearsal);
    }

    private Conference held(String id, @Nullable String ifMatch) {
        var conference = conferences.lock(id);
        ETags.requireMatch(ifMatch, conference.version());
        return conference;
    }

    private Outcome reschedule(
            Conference conference,
            Schedule.Kind kind,
            ConferenceDates after,
            Schedule.Decision decision,
            boolean rehearsal) {
        scheduling.requireFitting(conference, after);
        var before = conference.dates();
        var named = rehearsal ? calls.ofConference(conference.id()) : calls.lockOfConference(conference.id());
        var moving = moving(named, after);
        var moved = new ArrayList<CallEffect>();
        moving.forEach((call, deadline) -> moved.add(effects.of(call, deadline)));
        var kept = named.stream()
                .filter(call -> !moving.containsKey(call))
                .map(MoveEffect.KeptCall::of)
                .toList();
        if (!rehearsal) {
            scheduling.reschedule(conference, kind, after, decision);
            moving.forEach(
                    (call, deadline) -> deadlines.follow(call, deadline, decision.reason(), decision.reference()));
        }
        return new Outcome(conference.version(), MoveEffect.of(conference.id(), before, after, moved, kept));
    }

    /** The calls whose deadline follows the conference to another day, with that day. */
    private static Map<Call, LocalDate> moving(List<Call> named, ConferenceDates after) {
        var moving = new LinkedHashMap<Call, LocalDate>();
        for (var call : named) {
            var rule = call.deadlineRule();
            if (rule == null || rule.day(after).equals(call.deadline())) {
                continue;
            }
            if (rule.day(after).isBefore(call.opensOn())) {
                throw Problem.of(CallProblem.CALL_OPENS_AFTER_DEADLINE)
                        .provision(rule.provision())
                        .with("call", call.reference())
                        .with("opensOn", call.opensOn())
                        .with("deadline", rule.day(after))
                        .toException();
            }
            moving.put(call, rule.day(after));
        }
        return moving;
    }
}
