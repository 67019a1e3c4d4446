package itu.contribution.classchange;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import itu.contribution.receipt.ContributorNames;
import itu.contribution.receipt.Issuing;
import itu.contribution.receipt.ReceiptSubject;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.time.BusinessClock;

/** The receipts of changes: one each, issued with the change and numbered by its reference. */
@ApplicationScoped
class ChangeReceipts {
    private final ShowingChanges showing;
    private final Issuing issuing;
    private final ContributorNames names;
    private final BusinessClock clock;

    ChangeReceipts(ShowingChanges showing, Issuing issuing, ContributorNames names, BusinessClock clock) {
        this.showing = showing;
        this.issuing = issuing;
        this.names = names;
        this.clock = clock;
    }

    /** Issues the receipt in the transaction that records the change; gives its hash. */
    String issue(ClassChange change) {
        return issuing.issue(subject(change));
    }

    /**
     * What the receipt of a change is made of.
     *
     * @throws itu.platform.problem.ProblemException 404 for one that the caller may not see
     */
    ReceiptSubject of(Direction direction, UUID id) {
        return showing.one(direction, id)
                .map(known -> subject(known.change()))
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }

    private ReceiptSubject subject(ClassChange change) {
        return new ChangeSubject(change, names, clock.zone());
    }
}
