package itu.contribution.period.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A rule on fixing the amount of the unit for a period. What it says depends on its arguments alone. */
@FunctionalInterface
public interface AmountRule {
    /** The rules, in the order in which their breaches are told. */
    List<AmountRule> ALL = List.of(new WithinUpperLimit(), new InSequence());

    /** The breach, if the amount does not fit those that are fixed for the period, of which each status has at most one. */
    Optional<AmountBreach> judge(FixedAmount asked, Collection<FixedAmount> fixed);

    /** The first breach. */
    static Optional<AmountBreach> judgeAll(FixedAmount asked, Collection<FixedAmount> fixed) {
        return ALL.stream().flatMap(rule -> rule.judge(asked, fixed).stream()).findFirst();
    }
}
