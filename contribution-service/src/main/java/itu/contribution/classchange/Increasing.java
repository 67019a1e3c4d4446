package itu.contribution.classchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.contribution.classofcontribution.Basis;
import itu.contribution.classofcontribution.ClassRegister;
import itu.contribution.classofcontribution.Step;
import itu.contribution.declaration.DeclarationAccess;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;

/** A contributor chooses a higher class outside a call (CS 165B); from the day of effect on it is its class. */
@ApplicationScoped
class Increasing {
    private final ReadingChanges reading;
    private final JudgingIncreases judging;
    private final ClassChanges changes;
    private final ClassRegister register;
    private final DeclarationAccess access;
    private final ChangeReceipts receipts;
    private final ChangeEvents events;
    private final Audit audit;

    Increasing(
            ReadingChanges reading,
            JudgingIncreases judging,
            ClassChanges changes,
            ClassRegister register,
            DeclarationAccess access,
            ChangeReceipts receipts,
            ChangeEvents events,
            Audit audit) {
        this.reading = reading;
        this.judging = judging;
        this.changes = changes;
        this.register = register;
        this.access = access;
        this.receipts = receipts;
        this.events = events;
        this.audit = audit;
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
        var increase = new ClassChange(
                Direction.INCREASE,
                asked,
                chosen,
                changes.nextNumber(Direction.INCREASE, asked.contributor()),
                access.entry());
        if (!rehearsal) {
            changes.persist(increase);
            audit.record(AuditEntry.created(
                    Direction.INCREASE.recorded(),
                    Direction.INCREASE.subject(),
                    increase.id().toString(),
                    AuditedChange.made(increase, receipts.issue(increase))));
            register.enter(
                    chosen.present(),
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
