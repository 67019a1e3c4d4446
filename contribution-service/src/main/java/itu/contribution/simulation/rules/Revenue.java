package itu.contribution.simulation.rules;

import itu.contribution.period.rules.AmountOfUnit;
import itu.contribution.units.ContributoryUnits;
import itu.contribution.units.Money;

/** What contributions bring in (CS 159D): of Member States, of Sector Members at a fifth (CV 480), and both. */
public record Revenue(Money memberStates, Money sectorMembers) {

    static Revenue of(AmountOfUnit amount, ContributoryUnits memberStates, ContributoryUnits sectorMembers) {
        return new Revenue(amount.ofMemberStates(memberStates), amount.ofSectorMembers(sectorMembers));
    }

    Revenue plus(Revenue other) {
        return new Revenue(sum(memberStates, other.memberStates), sum(sectorMembers, other.sectorMembers));
    }

    public Money total() {
        return sum(memberStates, sectorMembers);
    }

    /** By how much it exceeds a budget; negative when it falls short. */
    Money less(Money budget) {
        return new Money(Math.subtractExact(total().cents(), budget.cents()), budget.currency());
    }

    private static Money sum(Money amount, Money other) {
        return new Money(Math.addExact(amount.cents(), other.cents()), amount.currency());
    }
}
