package itu.contribution.period;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.foureyes.FourEyes;
import itu.contribution.period.NewUnitAmount.DecisionReference;
import itu.contribution.period.rules.AmountOfUnit;
import itu.contribution.period.rules.AmountStatus;
import itu.contribution.units.MoneyView;
import itu.platform.history.AsOf;

/**
 * An amount of the unit in the history of a period.
 *
 * @param provision by which an amount of this status is fixed
 * @param memberState absent where reference data hold none
 * @param sectorMember a fifth of it (CV 480)
 * @param decision of the Council or conference; absent for reference data
 * @param confidence how well the figure is known: SOURCED, INFERRED, MEMORY, NOT_FOUND
 * @param proposal whether it is approved; only then it counts
 * @param proposedBy token subject; absent for reference data, as are the other persons
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnitAmountView(
        UUID id,
        @Schema(examples = "2028-2031") String period,
        AmountStatus status,
        @Schema(examples = "CS 161B") String provision,
        @Nullable MoneyView memberState,
        @Nullable MoneyView sectorMember,
        @Nullable DecisionReference decision,
        String confidence,
        @Nullable String source,
        FourEyes.Status proposal,
        Instant proposedAt,
        @Nullable String proposedBy,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String reason) {

    static UnitAmountView of(ProposedAmount amount) {
        return of(amount, AsOf.NOW);
    }

    /** As it looked from the knowledge of an instant: what was decided later is still a proposal. */
    static UnitAmountView of(ProposedAmount amount, AsOf asOf) {
        var decision = amount.decision();
        var decided = decision.decidedAt() != null && asOf.knew(decision.decidedAt());
        var fixing = amount.fixing();
        return new UnitAmountView(
                amount.id(),
                amount.period(),
                amount.status(),
                amount.status().provision(),
                amount.amount()
                        .map(AmountOfUnit::memberState)
                        .map(MoneyView::of)
                        .orElse(null),
                amount.amount()
                        .map(AmountOfUnit::sectorMember)
                        .map(MoneyView::of)
                        .orElse(null),
                fixing == null ? null : DecisionReference.of(fixing),
                amount.confidence(),
                amount.source(),
                decided ? decision.status() : FourEyes.Status.PROPOSED,
                decision.proposedAt(),
                decision.proposedBy(),
                decided ? decision.decidedAt() : null,
                decided ? decision.decidedBy() : null,
                decided ? decision.reason() : null);
    }
}
