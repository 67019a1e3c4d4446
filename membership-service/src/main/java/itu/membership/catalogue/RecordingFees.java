package itu.membership.catalogue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.imports.DatedFile;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.imports.ImportReport.Outcome;
import itu.platform.problem.FieldError;
import itu.platform.problem.Problem;
import itu.platform.problem.ProblemException;
import itu.platform.problem.ReaderLanguage;
import itu.platform.problem.Texts;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Changes fees: the old rows stay, stamped as superseded, and the new ones are appended. */
@ApplicationScoped
class RecordingFees {
    private final RecordedFees fees;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    RecordingFees(RecordedFees fees, Audit audit, Caller caller, BusinessClock clock) {
        this.fees = fees;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Records a fee that follows the one on record, or replaces it from its first day; with {@code validateOnly} it is only
     * judged.
     *
     * @throws ProblemException 422 when its members do not fit each other, 409 when a fee on record begins later
     */
    @Transactional
    RecordedFee record(NewFee told, boolean validateOnly) {
        var faults = told.faults();
        if (!faults.isEmpty()) {
            throw Problem.of(CatalogueProblem.FEE_INVALID)
                    .provision(told.provision())
                    .errors(faults.stream().map(RecordingFees::fault).toList())
                    .toException();
        }
        if (!validateOnly) {
            fees.hold();
        }
        var onRecord = fees.current(Set.of(told.key()));
        var last = onRecord.isEmpty() ? null : onRecord.getLast();
        if (last != null && last.fee().validFrom().isAfter(told.validFrom())) {
            throw Problem.of(CatalogueProblem.LATER_FEE_ON_RECORD)
                    .with("validFrom", last.fee().validFrom())
                    .toException();
        }
        var at = clock.instant();
        var recorded = new RecordedFee(told.fee(), at, caller.subject());
        if (!validateOnly) {
            follow(last, recorded, at, told.reason());
        }
        return recorded;
    }

    private void follow(@Nullable RecordedFee last, RecordedFee next, Instant at, String reason) {
        var from = next.fee().validFrom();
        if (last != null && last.fee().reaches(from)) {
            last.supersede(at);
            // Hibernate would insert first, and the database lets no two current fees overlap.
            fees.flush();
            if (last.fee().validFrom().isBefore(from)) {
                fees.persist(new RecordedFee(last.fee().until(from), at, caller.subject()));
            }
        }
        fees.persist(next);
        audit.record(new AuditEntry(
                "fee-recorded",
                "fee",
                next.fee().key().toString(),
                last == null ? null : FeeView.of(last),
                FeeView.of(next),
                reason));
    }

    /**
     * Replaces the amounts through time of the fees named; others stay.
     *
     * @param wanted sound amounts, without overlap
     * @return what became of each fee
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<FeeKey, Outcome> replace(Map<FeeKey, List<Fee>> wanted, boolean dryRun) {
        if (!dryRun) {
            fees.hold();
        }
        var onRecord = fees.current(wanted.keySet()).stream()
                .collect(Collectors.groupingBy(recorded -> recorded.fee().key()));
        var outcomes = new HashMap<FeeKey, Outcome>();
        wanted.forEach((key, amounts) -> {
            var before = onRecord.getOrDefault(key, List.of());
            var outcome =
                    DatedFile.outcome(before.stream().map(RecordedFee::fee).toList(), amounts);
            outcomes.put(key, outcome);
            if (!dryRun && outcome != Outcome.UNCHANGED) {
                replace(key, before, amounts);
            }
        });
        return outcomes;
    }

    private void replace(FeeKey key, List<RecordedFee> before, List<Fee> amounts) {
        var at = clock.instant();
        before.forEach(recorded -> recorded.supersede(at));
        fees.flush();
        var after = amounts.stream()
                .map(fee -> new RecordedFee(fee, at, caller.subject()))
                .toList();
        fees.persist(after);
        audit.record(new AuditEntry(
                "fees-imported",
                "fee",
                key.toString(),
                before.isEmpty() ? null : before.stream().map(FeeView::of).toList(),
                after.stream().map(FeeView::of).toList(),
                null));
    }

    private static FieldError fault(FeeMember member) {
        return new FieldError(
                "/" + member.shown(),
                "does-not-fit",
                Texts.format(
                        "problems", "fee." + member.shown() + ".does-not-fit", ReaderLanguage.current(), Map.of()));
    }
}
