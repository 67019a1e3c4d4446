package itu.contribution.simulation.rules;

import itu.contribution.period.rules.AmountOfUnit;
import itu.contribution.units.ContributoryUnits;
import itu.contribution.units.Money;

/** What contributions bring in (CS 159D): of Member States, of Sector Members at a fifth (CV 480), and both. */
public record Revenue(Money memberStates, Money sectorMembers) {

    static Revenue ofAYear(AmountOfUnit amount, ContributoryUnits memberStates, ContributoryUnits sectorMembers) {
        return new Revenue(amount.ofMemberStates(memberStates), amount.ofSectorMembers(sectorMembers));
    }

    public Revenue of(int years) {
        return new Revenue(times(memberStates, years), times(sectorMembers, years));
    }

    public Money total() {
        return new Money(Math.addExact(memberStates.cents(), sectorMembers.cents()), memberStates.currency());
    }

    /** By how much it exceeds a budget; negative when it falls short. */
    Money less(Money budget) {
        return new Money(Math.subtractExact(total().cents(), budget.cents()), budget.currency());
    }

    private static Money times(Money amount, int years) {
        return new Money(Math.multiplyExact(amount.cents(), (long) years), amount.currency());
    }
}
