package itu.contribution.classchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.contribution.classofcontribution.Basis;
import itu.contribution.classofcontribution.Step;

/** A contributor chooses a higher class outside a call (CS 165B); from the day of effect on it is its class. */
@ApplicationScoped
class Increasing {
    private final ReadingChanges reading;
    private final JudgingIncreases judging;
    private final ClassChanges changes;
    private final RecordingChanges recording;
    private final ChangeEvents events;

    Increasing(
            ReadingChanges reading,
            JudgingIncreases judging,
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
     * Judges an increase and, unless it is a rehearsal, records it and the class that follows from it.
     *
     * @throws itu.platform.problem.ProblemException as {@link ReadingChanges#read} and {@link JudgingIncreases#judge} do
     */
    @Transactional
    ClassChange increase(NewIncrease body, boolean rehearsal) {
        var asked = reading.read(body);
        if (!rehearsal) {
            changes.hold(asked.contributor());
        }
        var chosen = judging.judge(asked);
        var increase = recording.of(Direction.INCREASE, asked, chosen);
        if (!rehearsal) {
            recording.record(
                    increase,
                    chosen,
                    chosen.held().raised(step(increase), chosen.period().firstDay()));
            events.increased(increase);
        }
        return increase;
    }

    private static Step step(ClassChange increase) {
        return new Step(
                increase.effectiveOn(),
                increase.units(),
                increase.synthetic() ? Basis.SYNTHETIC : Basis.INCREASED,
                increase.reference());
    }
}
