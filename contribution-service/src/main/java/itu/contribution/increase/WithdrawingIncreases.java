package itu.contribution.increase;

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

/** A contributor takes an increase back before it counts, and its class is again what it was to be. */
@ApplicationScoped
class WithdrawingIncreases {
    private final Increases increases;
    private final ClassesOfContribution classes;
    private final ClassRegister register;
    private final DeclarationAccess access;
    private final IncreaseEvents events;
    private final Audit audit;
    private final BusinessClock clock;

    WithdrawingIncreases(
            Increases increases,
            ClassesOfContribution classes,
            ClassRegister register,
            DeclarationAccess access,
            IncreaseEvents events,
            Audit audit,
            BusinessClock clock) {
        this.increases = increases;
        this.classes = classes;
        this.register = register;
        this.access = access;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Withdraws an increase.
     *
     * @param rehearsal whether nothing is to be recorded
     * @throws itu.platform.problem.ProblemException 404 for another's, 428 or 412 as {@link ETags#requireMatch} does; 409 when it
     *     is withdrawn, counts already (CS 165A), or the class was recorded anew after it; 422 when the letter's details are
     *     missing
     */
    @Transactional
    KnownIncrease withdraw(UUID id, @Nullable String ifMatch, NewWithdrawal body, boolean rehearsal) {
        var increase = increases
                .findByIdOptional(id)
                .filter(found -> access.reaches(found.contributor(), DeclarationAccess.SECRETARIAT))
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
        increases.hold(increase.contributor());
        var earlier = increases.withdrawal(increase).orElse(null);
        ETags.requireMatch(ifMatch, new KnownIncrease(increase, earlier).tag());
        if (earlier != null) {
            throw Problem.of(IncreaseProblem.INCREASE_WITHDRAWN)
                    .with("reference", increase.reference())
                    .toException();
        }
        requireNotInEffect(increase);
        var held = classes.inForce(increase.contributor(), increase.period()).getFirst();
        if (held.version() != increase.classVersion()) {
            throw Problem.of(IncreaseProblem.CLASS_CHANGED_SINCE)
                    .with("reference", increase.reference())
                    .with("period", increase.period())
                    .toException();
        }
        var withdrawal = read(increase, body);
        if (!rehearsal) {
            increases.withdraw(withdrawal);
            audit.record(new AuditEntry(
                    "class-increase-withdrawn",
                    "class-increase",
                    id.toString(),
                    AuditedIncrease.of(increase, false),
                    AuditedIncrease.of(increase, true),
                    body.reason()));
            register.enter(
                    held,
                    classes.inVersion(increase.contributor(), increase.period(), increase.classVersion() - 1)
                            .orElseThrow());
            events.withdrawn(increase, withdrawal);
        }
        return new KnownIncrease(increase, withdrawal);
    }

    private IncreaseWithdrawal read(Increase increase, NewWithdrawal body) {
        var today = clock.today();
        var day = body.receivedOn() == null ? today : body.receivedOn();
        ReceiptDetails.require(
                body.receipt(),
                new Receipt(Channel.LETTER, body.documentReference(), day),
                access.hasAny(DeclarationAccess.SECRETARIAT),
                today);
        return new IncreaseWithdrawal(increase, body, day, access.entry());
    }

    private void requireNotInEffect(Increase increase) {
        if (!clock.today().isBefore(increase.effectiveOn())) {
            throw Problem.of(IncreaseProblem.INCREASE_IN_EFFECT)
                    .provision(ContributorCode.ofSectorMember(increase.contributor()) ? "CV 480B" : "CS 165A")
                    .with("reference", increase.reference())
                    .with("effectiveOn", increase.effectiveOn())
                    .toException();
        }
    }
}
