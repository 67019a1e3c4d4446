package itu.contribution.period.rules;

import java.util.Collection;
import java.util.Optional;

/** The steps are decided in their order: preliminary, provisional, upper limit, definitive (CS 161B to 161G). */
final class InSequence implements AmountRule {
    @Override
    public Optional<AmountBreach> judge(FixedAmount asked, Collection<FixedAmount> fixed) {
        return fixed.stream()
                .filter(other -> outOfSequence(asked, other))
                .findFirst()
                .map(AmountBreach.OutOfSequence::new);
    }

    private static boolean outOfSequence(FixedAmount asked, FixedAmount other) {
        var order = asked.status().compareTo(other.status());
        return (order > 0 && asked.precedes(other)) || (order < 0 && other.precedes(asked));
    }
}
