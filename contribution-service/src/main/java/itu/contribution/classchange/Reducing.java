package itu.contribution.classchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.contribution.classofcontribution.Basis;

/** A Member State goes down between conferences as the Council authorized (CS 165A); the plan's steps are its class. */
@ApplicationScoped
class Reducing {
    private final ReadingChanges reading;
    private final JudgingReductions judging;
    private final ClassChanges changes;
    private final RecordingChanges recording;
    private final ChangeEvents events;

    Reducing(
            ReadingChanges reading,
            JudgingReductions judging,
            ClassChanges changes,
            RecordingChanges recording,
            ChangeEvents events) {
        this.reading = reading;
        this.judging = judging;
        this.changes = changes;
        this.recording = recording;
        this.events = events;
    }

    /**
     * Judges a reduction and, unless it is a rehearsal, records it and the class that follows from it.
     *
     * @throws itu.platform.problem.ProblemException as {@link ReadingChanges#read(NewReduction)} and
     *     {@link JudgingReductions#judge} do
     */
    @Transactional
    ClassChange reduce(NewReduction body, boolean rehearsal) {
        var asked = reading.read(body);
        if (!rehearsal) {
            changes.hold(asked.contributor());
        }
        var phased = judging.judge(asked, body.authorization());
        var chosen = phased.chosen();
        var reduction = recording.of(Direction.REDUCTION, asked, chosen);
        if (!rehearsal) {
            var steps = phased.steps(reduction.synthetic() ? Basis.SYNTHETIC : Basis.REDUCED, reduction.reference());
            recording.record(
                    reduction,
                    chosen,
                    chosen.held().lowered(steps, chosen.period().firstDay()));
            events.reduced(reduction, body.authorization());
        }
        return reduction;
    }
}
