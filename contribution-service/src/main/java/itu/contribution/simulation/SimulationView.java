package itu.contribution.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.declaration.Outcome;
import itu.contribution.simulation.rules.Balance;
import itu.contribution.simulation.rules.Origin;
import itu.contribution.simulation.rules.Revenue;
import itu.contribution.simulation.rules.Tally;
import itu.contribution.units.ContributoryUnits;
import itu.contribution.units.MoneyView;

/**
 * The answer to a what-if.
 *
 * @param judgedOn day whose rules and development statuses judged
 * @param knownAt what was recorded later is left out
 * @param edition the edition of the rules that judged
 * @param unitAmount that was used; absent when none was given and the period's is not fixed
 * @param total all Member States
 * @param byOrigin by why a State counts at its class: CHANGED, ANNOUNCED, ASSUMED, NOT_ON_RECORD
 * @param byDevelopmentStatus a State with two statuses counts in both, one without under NONE
 * @param sectorMemberUnits units of Sector Members that were counted
 * @param byYear units of Member States in each year of the period, and what they and Sector Members owe
 * @param revenue absent without an amount of the unit
 * @param target absent without a budget
 * @param breachCount breaches of rules among the classes counted
 * @param breaches each of them; absent for a reader who may not see the States' names
 * @param states each State; absent for a reader who may not see the States' names
 * @param synthetic whether any figure is invented for a demonstration
 * @param notice says what in the answer is assumed, and whether figures are invented, in the reader's language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SimulationView(
        @Schema(examples = "CL-25/36") String call,
        @Schema(examples = "2028-2031") String period,
        @Schema(examples = "2024-2027") String presentPeriod,
        LocalDate judgedOn,
        @Nullable LocalDate validAt,
        Instant knownAt,
        @Schema(examples = "PP-10") String edition,
        @Nullable AmountView unitAmount,
        TallyView total,
        List<OriginTally> byOrigin,
        List<RegionTally> byRegion,
        List<StatusTally> byDevelopmentStatus,
        ContributoryUnits sectorMemberUnits,
        List<YearView> byYear,
        @Nullable RevenueView revenue,
        @Nullable TargetView target,
        int breachCount,
        @Nullable List<BreachView> breaches,
        @Nullable List<StateView> states,
        boolean synthetic,
        String notice) {

    /**
     * An amount of the unit for a year.
     *
     * @param basis REQUEST, or the status of the period's amount: PRELIMINARY, PROVISIONAL, UPPER_LIMIT, DEFINITIVE
     * @param sectorMember a fifth of a Member State's (CV 480)
     */
    public record AmountView(
            @Schema(examples = "PRELIMINARY") String basis, MoneyView memberState, MoneyView sectorMember) {}

    /**
     * Member States counted.
     *
     * @param memberStates {@code maintain + increase + reduce + notCompared}
     * @param presentUnits in the present period, as far as on record
     * @param units what they count for
     * @param change units less present units
     * @param notCompared States whose present class is not on record
     */
    public record TallyView(
            int memberStates,
            ContributoryUnits presentUnits,
            ContributoryUnits units,
            ContributoryUnits change,
            int maintain,
            int increase,
            int reduce,
            int notCompared) {
        static TallyView of(Tally tally) {
            return new TallyView(
                    tally.states(),
                    tally.present(),
                    tally.units(),
                    tally.change(),
                    tally.maintain(),
                    tally.increase(),
                    tally.reduce(),
                    tally.notCompared());
        }
    }

    /** States that count at their class for one reason. */
    public record OriginTally(Origin origin, TallyView tally) {}

    /** States of an ITU-D region. */
    public record RegionTally(@Schema(examples = "EUR") String region, TallyView tally) {}

    /** States of a development status: LDC, LLDC, SIDS, or NONE. */
    public record StatusTally(@Schema(examples = "LDC") String status, TallyView tally) {}

    /**
     * Revenue.
     *
     * @param yearly of a year in which all reductions have taken full effect
     * @param period of its years together
     * @param years of the period
     * @param presentYearly what Member States owe for a year of the present period; absent while its amount is not known
     * @param changeOfYearly what Member States would owe for a year less that
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RevenueView(
            Sums yearly,
            Sums period,
            int years,
            @Nullable MoneyView presentYearly,
            @Nullable MoneyView changeOfYearly) {}

    /**
     * A year of the period; units are more than {@code total} says while reductions are phased in (CS 165).
     *
     * @param revenue absent without an amount of the unit
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record YearView(
            @Schema(examples = "2028") int year,
            ContributoryUnits units,
            @Nullable Sums revenue) {}

    /** Sums of money by who owes them. */
    public record Sums(MoneyView memberStates, MoneyView sectorMembers, MoneyView total) {
        static Sums of(Revenue revenue) {
            return new Sums(
                    MoneyView.of(revenue.memberStates()),
                    MoneyView.of(revenue.sectorMembers()),
                    MoneyView.of(revenue.total()));
        }
    }

    /**
     * A budget and what contributions make of it.
     *
     * @param years that the budget covers
     * @param difference revenue of these years less the budget; absent without an amount of the unit
     * @param balance the amount of the unit that meets the budget; absent when there are no units
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TargetView(
            MoneyView budget,
            int years,
            @Nullable MoneyView difference,
            @Nullable BalanceView balance) {}

    /**
     * The amount of the unit at which contributions meet the budget.
     *
     * @param exactFrancs the amount itself, a fraction of francs in lowest terms
     * @param wholeFrancs rounded up to the franc, which need not be exact for every class
     * @param exactForEveryClass rounded up to the next amount of which a sixteenth, and a sixteenth of its fifth, is whole centimes
     * @param sectorMember a fifth of that (CV 480)
     * @param surplus what that amount brings in beyond the budget
     */
    public record BalanceView(
            @Schema(examples = "160000000/499") String exactFrancs,
            MoneyView wholeFrancs,
            MoneyView exactForEveryClass,
            MoneyView sectorMember,
            MoneyView surplus) {
        static BalanceView of(Balance balance) {
            return new BalanceView(
                    balance.exactFrancs(),
                    MoneyView.of(balance.wholeFrancs()),
                    MoneyView.of(balance.amount().memberState()),
                    MoneyView.of(balance.amount().sectorMember()),
                    MoneyView.of(balance.surplus()));
        }
    }

    /** A class counted here that a rule would not allow at the definitive stage; the sentence is in the reader's language. */
    public record BreachView(
            String memberState,
            String name,
            Origin origin,
            String code,
            @Schema(examples = "CS 165") String provision,
            ContributoryUnits requested,
            ContributoryUnits current,
            ContributoryUnits minimumAllowed,
            String detail) {}

    /** A Member State as it was counted; without present class there is no outcome. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StateView(
            String memberState,
            String name,
            String region,
            @Nullable ContributoryUnits presentUnits,
            ContributoryUnits units,
            @Nullable Outcome outcome,
            Origin origin) {}
}
