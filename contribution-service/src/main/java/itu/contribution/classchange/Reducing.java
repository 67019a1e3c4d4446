package itu.contribution.classchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.contribution.classofcontribution.Basis;
import itu.contribution.classofcontribution.ClassRegister;
import itu.contribution.declaration.DeclarationAccess;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;

/** A Member State goes down between conferences as the Council authorized (CS 165A); the plan's steps are its class. */
@ApplicationScoped
class Reducing {
    private final ReadingChanges reading;
    private final JudgingReductions judging;
    private final ClassChanges changes;
    private final ClassRegister register;
    private final DeclarationAccess access;
    private final ChangeReceipts receipts;
    private final ChangeEvents events;
    private final Audit audit;

    Reducing(
            ReadingChanges reading,
            JudgingReductions judging,
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
        var reduction = new ClassChange(
                Direction.REDUCTION,
                asked,
                chosen,
                changes.nextNumber(Direction.REDUCTION, asked.contributor()),
                access.entry());
        if (!rehearsal) {
            changes.persist(reduction);
            audit.record(AuditEntry.created(
                    Direction.REDUCTION.recorded(),
                    Direction.REDUCTION.subject(),
                    reduction.id().toString(),
                    AuditedChange.made(reduction, receipts.issue(reduction))));
            var basis = reduction.synthetic() ? Basis.SYNTHETIC : Basis.REDUCED;
            register.enter(
                    chosen.present(),
                    chosen.held()
                            .lowered(
                                    phased.steps(basis, reduction.reference()),
                                    chosen.period().firstDay()));
            events.reduced(reduction, body.authorization());
        }
        return reduction;
    }
}
