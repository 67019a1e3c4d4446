package itu.contribution.lowclass;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import itu.contribution.Messages;
import itu.contribution.memberstate.MemberStates;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.events.Ids;
import itu.platform.problem.FieldError;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.problem.ProblemException;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** The secretariat records that the Council opened the low classes to a Member State (CV 468A), and that it closed them again. */
@ApplicationScoped
class Determining {
    private static final String SUBJECT = "low-class-determination";

    private final MemberStates states;
    private final LowClassDeterminations determinations;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;
    private final boolean demonstration;

    Determining(
            MemberStates states,
            LowClassDeterminations determinations,
            Audit audit,
            Caller caller,
            BusinessClock clock,
            @ConfigProperty(name = "suite.demonstration") boolean demonstration) {
        this.states = states;
        this.determinations = determinations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    /**
     * Records a determination; with {@code validateOnly} it is only judged.
     *
     * @throws ProblemException 422 for an unknown Member State or an end that is not after the beginning
     */
    @Transactional
    DeterminationView determine(NewDetermination told, boolean validateOnly) {
        if (states.byCode(told.memberState()).isEmpty()) {
            throw invalid("/memberState", "unknown-member-state", told.memberState());
        }
        if (told.endsBeforeItBegins()) {
            throw invalid("/validTo", "not-after-the-beginning", String.valueOf(told.validTo()));
        }
        var view = new DeterminationView(
                Ids.next(),
                told.memberState(),
                told.decision(),
                told.validFrom(),
                told.validTo(),
                null,
                demonstration,
                clock.instant());
        if (!validateOnly) {
            determinations.add(view, caller.subject());
            audit.record(AuditEntry.created(
                    "low-class-determined", SUBJECT, view.id().toString(), view));
        }
        return view;
    }

    /**
     * Records the end of a determination.
     *
     * @throws ProblemException 404, 412, 428; 409 when it has an end; 422 when the day lies outside its time
     */
    @Transactional
    DeterminationView end(UUID id, @Nullable String ifMatch, NewEnding told, boolean validateOnly) {
        var before = determinations
                .findByIdOptional(id)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException())
                .view();
        ETags.requireMatch(ifMatch, before.version());
        if (before.endedBy() != null) {
            throw Problem.of(LowClassProblem.DETERMINATION_ENDED)
                    .with("endedBy", before.endedBy())
                    .toException();
        }
        if (!before.spans(told.endsOn())) {
            throw invalid("/endsOn", "outside-its-time", told.endsOn().toString());
        }
        var after = before.ended(told);
        if (validateOnly) {
            return after;
        }
        if (!determinations.end(id, told, clock.instant(), caller.subject())) {
            throw Problem.of(PlatformProblem.PRECONDITION_FAILED).toException();
        }
        audit.record(new AuditEntry(
                "low-class-determination-ended", SUBJECT, id.toString(), before, after, told.decision()));
        return after;
    }

    private static ProblemException invalid(String pointer, String code, String value) {
        List<FieldError> errors = List.of(Messages.fault(pointer, code, Map.of("value", value)));
        return Problem.of(LowClassProblem.DETERMINATION_INVALID)
                .provision("CV 468A")
                .errors(errors)
                .toException();
    }
}
