package itu.contribution.choice;

import itu.contribution.rulebook.rules.Choice;
import itu.contribution.rulebook.rules.Edition;
import itu.contribution.rulebook.rules.Judgement;
import itu.contribution.rulebook.rules.MemberStateChoice;
import itu.contribution.rulebook.rules.SectorMemberChoice;
import itu.contribution.units.ContributoryUnits;

/** A contributor that the rules are asked about. */
public sealed interface Chooser {
    /**
     * All facts are on record.
     *
     * @param keeping the choice of the class it has
     * @param present that class
     */
    record Known(Choice keeping, ContributoryUnits present, Edition edition) implements Chooser {
        /** What the rules say of another class. */
        public Judgement judge(ContributoryUnits units) {
            return switch (keeping) {
                case MemberStateChoice state -> Judgement.of(state.of(units), edition);
                case SectorMemberChoice member -> Judgement.of(member.of(units), edition);
            };
        }
    }

    /** Its present class is not on record, so that nothing can be compared. */
    record WithoutPresentClass() implements Chooser {}

    /** There is no such Member State or Sector Member. */
    record Unknown() implements Chooser {}
}
