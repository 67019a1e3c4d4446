package itu.contribution.increase;

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
    private final ReadingIncreases reading;
    private final JudgingIncreases judging;
    private final Increases increases;
    private final ClassRegister register;
    private final DeclarationAccess access;
    private final IncreaseEvents events;
    private final Audit audit;

    Increasing(
            ReadingIncreases reading,
            JudgingIncreases judging,
            Increases increases,
            ClassRegister register,
            DeclarationAccess access,
            IncreaseEvents events,
            Audit audit) {
        this.reading = reading;
        this.judging = judging;
        this.increases = increases;
        this.register = register;
        this.access = access;
        this.events = events;
        this.audit = audit;
    }

    /**
     * Judges an increase and, unless it is a rehearsal, records it and the class that follows from it.
     *
     * @throws itu.platform.problem.ProblemException as {@link ReadingIncreases#read} and {@link JudgingIncreases#judge} do
     */
    @Transactional
    Increase increase(NewIncrease body, boolean rehearsal) {
        var asked = reading.read(body);
        if (!rehearsal) {
            increases.hold(asked.contributor());
        }
        var chosen = judging.judge(asked);
        var increase = new Increase(asked, chosen, increases.nextNumber(asked.contributor()), access.entry());
        if (!rehearsal) {
            increases.persist(increase);
            audit.record(AuditEntry.created(
                    "class-increased",
                    "class-increase",
                    increase.id().toString(),
                    AuditedIncrease.of(increase, false)));
            register.enter(
                    chosen.present(),
                    chosen.held().raised(step(increase), chosen.period().firstDay()));
            events.announced(increase);
        }
        return increase;
    }

    private static Step step(Increase increase) {
        return new Step(
                increase.effectiveOn(),
                increase.units(),
                increase.synthetic() ? Basis.SYNTHETIC : Basis.INCREASED,
                increase.reference());
    }
}
