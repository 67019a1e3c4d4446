package itu.contribution.classchange;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.contribution.classofcontribution.ClassRegister;
import itu.contribution.classofcontribution.ClassesOfContribution;
import itu.contribution.contributor.ContributorCode;
import itu.contribution.declaration.Channel;
import itu.contribution.declaration.DeclarationAccess;
import itu.contribution.declaration.Receipt;
import itu.contribution.declaration.ReceiptDetails;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.time.BusinessClock;

/** A contributor takes a change back before it counts, and its class is again what it was to be. */
@ApplicationScoped
class WithdrawingChanges {
    private final ClassChanges changes;
    private final ClassesOfContribution classes;
    private final ClassRegister register;
    private final DeclarationAccess access;
    private final ChangeEvents events;
    private final Audit audit;
    private final BusinessClock clock;

    WithdrawingChanges(
            ClassChanges changes,
            ClassesOfContribution classes,
            ClassRegister register,
            DeclarationAccess access,
            ChangeEvents events,
            Audit audit,
            BusinessClock clock) {
        this.changes = changes;
        this.classes = classes;
        this.register = register;
        this.access = access;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Withdraws a change.
     *
     * @param rehearsal whether nothing is to be recorded
     * @throws itu.platform.problem.ProblemException 404 for another's, 428 or 412 as {@link ETags#requireMatch} does; 409 when it
     *     is withdrawn, counts already (CS 165A, 165B), or the class was recorded anew after it; 422 when the letter's details are
     *     missing
     */
    @Transactional
    KnownChange withdraw(
            Direction direction, UUID id, @Nullable String ifMatch, NewWithdrawal body, boolean rehearsal) {
        var change = changes.findByIdOptional(id)
                .filter(found -> found.direction() == direction)
                .filter(found -> access.reaches(found.contributor(), DeclarationAccess.SECRETARIAT))
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
        changes.hold(change.contributor());
        var earlier = changes.withdrawal(change).orElse(null);
        ETags.requireMatch(ifMatch, new KnownChange(change, earlier).tag());
        if (earlier != null) {
            throw Problem.of(ChangeProblem.withdrawn(direction))
                    .with("reference", change.reference())
                    .toException();
        }
        requireNotInEffect(change);
        var held = classes.inForce(change.contributor(), change.period()).getFirst();
        if (held.version() != change.classVersion()) {
            throw Problem.of(ChangeProblem.CLASS_CHANGED_SINCE)
                    .with("reference", change.reference())
                    .with("period", change.period())
                    .toException();
        }
        var withdrawal = read(change, body);
        if (!rehearsal) {
            changes.withdraw(withdrawal);
            audit.record(new AuditEntry(
                    direction.subject() + "-withdrawn",
                    direction.subject(),
                    id.toString(),
                    AuditedChange.of(change, false),
                    AuditedChange.of(change, true),
                    body.reason()));
            register.enter(
                    held,
                    classes.inVersion(change.contributor(), change.period(), change.classVersion() - 1)
                            .orElseThrow());
            events.withdrawn(change, withdrawal);
        }
        return new KnownChange(change, withdrawal);
    }

    private ChangeWithdrawal read(ClassChange change, NewWithdrawal body) {
        var today = clock.today();
        var day = body.receivedOn() == null ? today : body.receivedOn();
        ReceiptDetails.require(
                body.receipt(),
                new Receipt(Channel.LETTER, body.documentReference(), day),
                access.hasAny(DeclarationAccess.SECRETARIAT),
                today);
        return new ChangeWithdrawal(change, body, day, access.entry());
    }

    private void requireNotInEffect(ClassChange change) {
        if (!clock.today().isBefore(change.effectiveOn())) {
            throw Problem.of(ChangeProblem.inEffect(change.direction()))
                    .provision(wayBack(change))
                    .with("reference", change.reference())
                    .with("effectiveOn", change.effectiveOn())
                    .toException();
        }
    }

    /** The provision by which the class can change again once it counts. */
    private static String wayBack(ClassChange change) {
        return switch (change.direction()) {
            case INCREASE -> ContributorCode.ofSectorMember(change.contributor()) ? "CV 480B" : "CS 165A";
            case REDUCTION -> "CS 165B";
        };
    }
}
