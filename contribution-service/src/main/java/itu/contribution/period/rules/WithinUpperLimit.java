package itu.contribution.period.rules;

import java.util.Collection;
import java.util.Optional;

/** The definitive amount stays within the upper limit on which Member States chose their classes (CS 161E). */
final class WithinUpperLimit implements AmountRule {
    @Override
    public Optional<AmountBreach> judge(FixedAmount asked, Collection<FixedAmount> fixed) {
        return switch (asked.status()) {
            case DEFINITIVE ->
                of(AmountStatus.UPPER_LIMIT, fixed).flatMap(limit -> exceeded(limit.amount(), asked.amount()));
            case UPPER_LIMIT ->
                of(AmountStatus.DEFINITIVE, fixed).flatMap(definitive -> exceeded(asked.amount(), definitive.amount()));
            case PRELIMINARY, PROVISIONAL -> Optional.empty();
        };
    }

    private static Optional<FixedAmount> of(AmountStatus status, Collection<FixedAmount> fixed) {
        return fixed.stream().filter(amount -> amount.status() == status).findFirst();
    }

    private static Optional<AmountBreach> exceeded(AmountOfUnit limit, AmountOfUnit definitive) {
        return definitive.memberState().cents() > limit.memberState().cents()
                ? Optional.of(new AmountBreach.AboveUpperLimit(limit.memberState(), definitive.memberState()))
                : Optional.empty();
    }
}
