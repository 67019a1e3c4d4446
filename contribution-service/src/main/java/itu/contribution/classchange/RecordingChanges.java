package itu.contribution.classchange;

import jakarta.enterprise.context.ApplicationScoped;

import itu.contribution.classofcontribution.ClassRegister;
import itu.contribution.classofcontribution.RecordedClass;
import itu.contribution.declaration.DeclarationAccess;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;

/** Records a change that may stand, its receipt, and the class that follows from it. */
@ApplicationScoped
class RecordingChanges {
    private final ClassChanges changes;
    private final ClassRegister register;
    private final DeclarationAccess access;
    private final ChangeReceipts receipts;
    private final Audit audit;

    RecordingChanges(
            ClassChanges changes,
            ClassRegister register,
            DeclarationAccess access,
            ChangeReceipts receipts,
            Audit audit) {
        this.changes = changes;
        this.register = register;
        this.access = access;
        this.receipts = receipts;
        this.audit = audit;
    }

    /** The change under the contributor's next number; nothing is written yet. */
    ClassChange of(Direction direction, Asked asked, Chosen chosen) {
        return new ClassChange(
                direction, asked, chosen, changes.nextNumber(direction, asked.contributor()), access.entry());
    }

    /** Writes it, and the class that takes the place of the one chosen from. */
    void record(ClassChange change, Chosen chosen, RecordedClass follows) {
        changes.persist(change);
        audit.record(AuditEntry.created(
                change.direction().recorded(),
                change.direction().subject(),
                change.id().toString(),
                AuditedChange.made(change, receipts.issue(change))));
        register.enter(chosen.present(), follows);
    }
}
