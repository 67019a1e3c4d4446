package itu.contribution.declaration;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.platform.problem.Problem;

/** A declaration with a mistake in it gets a new version, which replaces it and says why. */
@ApplicationScoped
class Correcting {
    private final Changing changing;
    private final Announcing announcing;
    private final Judging judging;
    private final Recording recording;

    Correcting(Changing changing, Announcing announcing, Judging judging, Recording recording) {
        this.changing = changing;
        this.announcing = announcing;
        this.judging = judging;
        this.recording = recording;
    }

    /**
     * Corrects the declaration that stands.
     *
     * @param rehearsal whether nothing is to be recorded
     * @throws itu.platform.problem.ProblemException 404, 409, 412, 428 as {@link Changing} does; 422 when nothing would change
     */
    @Transactional
    Answer correct(UUID id, @Nullable String ifMatch, NewCorrection body, boolean rehearsal) {
        var held = changing.hold(id, ifMatch);
        var call = held.call();
        Changing.requireNotFixed(call, announcing.today(call));
        var announcement = announcing.corrected(call, held.declaration(), body);
        if (held.declaration().says(announcement)) {
            throw Problem.of(DeclarationProblem.NOTHING_TO_CORRECT).toException();
        }
        return switch (judging.judge(call, announcement)) {
            case Verdict.Refused(var problem) -> new Answer.Refused(problem);
            case Verdict.Stands verdict ->
                new Answer.Accepted(
                        call,
                        rehearsal
                                ? recording.rehearse(call, announcement, verdict, body.reason())
                                : recording.record(call, announcement, verdict, body.reason()));
        };
    }
}
