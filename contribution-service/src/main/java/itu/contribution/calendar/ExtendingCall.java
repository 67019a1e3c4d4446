package itu.contribution.calendar;

import java.util.ArrayList;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.contribution.Messages;
import itu.contribution.call.Call;
import itu.contribution.call.CallProblem;
import itu.contribution.call.Calls;
import itu.contribution.call.ChangingDeadlines;
import itu.contribution.conference.Conferences;
import itu.platform.conditional.ETags;
import itu.platform.problem.FieldError;
import itu.platform.problem.Problem;
import itu.platform.time.BusinessClock;

/** The secretariat gives more time to reply to a call; a closed one opens again. */
@ApplicationScoped
class ExtendingCall {
    private final Calls calls;
    private final Conferences conferences;
    private final ChangingDeadlines deadlines;
    private final CallEffects effects;
    private final BusinessClock clock;

    ExtendingCall(
            Calls calls,
            Conferences conferences,
            ChangingDeadlines deadlines,
            CallEffects effects,
            BusinessClock clock) {
        this.calls = calls;
        this.conferences = conferences;
        this.deadlines = deadlines;
        this.effects = effects;
        this.clock = clock;
    }

    /** The call's version after the act, or as it stays after a rehearsal, and what the act changes. */
    record Outcome(long version, CallEffect effect) {}

    /**
     * Extends a call.
     *
     * @param rehearsal whether only to say what would change
     * @throws itu.platform.problem.ProblemException 404, 412, 428; 422 when the day is no later one, has passed, or lies
     *     beyond that of the Basic Texts without a decision
     */
    @Transactional
    Outcome extend(String slug, @Nullable String ifMatch, ExtensionRequest asked, boolean rehearsal) {
        var call = calls.lock(slug);
        ETags.requireMatch(ifMatch, call.version());
        requireFitting(call, asked);
        var effect = effects.of(call, asked.deadline());
        if (!rehearsal) {
            deadlines.extend(call, asked.deadline(), asked.reason(), asked.decisionReference());
        }
        return new Outcome(call.version(), effect);
    }

    private void requireFitting(Call call, ExtensionRequest asked) {
        var errors = new ArrayList<FieldError>();
        if (!asked.deadline().isAfter(call.deadline())) {
            errors.add(Messages.fault("/deadline", "no-extension", Map.of("value", call.deadline())));
        }
        if (asked.deadline().isBefore(call.dayOf(clock.instant()))) {
            errors.add(Messages.fault("/deadline", "in-the-past", Map.of("value", asked.deadline())));
        }
        if (call.conference() != null && asked.decisionReference() == null) {
            var rule = call.stage().deadline(call.addressees());
            var latest = conferences.byId(call.conference()).deadline(rule);
            if (asked.deadline().isAfter(latest)) {
                errors.add(Messages.fault(
                        "/decisionReference",
                        "decision-missing",
                        Map.of("value", asked.deadline(), "latest", latest, "provision", rule.provision())));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.of(CallProblem.EXTENSION_NOT_VALID).errors(errors).toException();
        }
    }
}
