package itu.contribution.rulebook.rules;

/**
 * How far a Member State may go down at once (CS 165). Since 2012 by 15 per cent, rounded down to the next lower class, or
 * by one class where it has fewer than three units; before by two classes. Because of the rounding a lawful reduction can
 * exceed 15 per cent.
 */
final class ReductionLimit implements ClassRule<MemberStateChoice> {
    @Override
    public String code() {
        return "reduction-limit";
    }

    @Override
    public String provision() {
        return "CS 165";
    }

    @Override
    public Finding judge(MemberStateChoice choice, Edition edition) {
        return ExceptionalReductions.judge(this, choice, edition, edition.lowestReduction(choice.current()));
    }
}
