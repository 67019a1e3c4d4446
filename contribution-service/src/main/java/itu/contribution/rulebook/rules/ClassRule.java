package itu.contribution.rulebook.rules;

import java.util.List;

/**
 * A rule on the choice of a class. What it says depends on its arguments alone.
 *
 * @param <C> whom it binds: everybody, Member States or Sector Members
 */
public interface ClassRule<C extends Choice> {
    /** The scale; what lies between its classes is no class for anybody. */
    ClassRule<Choice> SCALE = new Scale();

    /** The numbers above the scale; a fraction among them is no class for anybody. */
    ClassRule<Choice> ABOVE_SCALE = new WholeNumbersAboveScale();

    /** The rules that bind Member States, in the order in which their findings are told. */
    List<ClassRule<? super MemberStateChoice>> OF_MEMBER_STATES = List.of(
            SCALE,
            ABOVE_SCALE,
            new LowClasses(),
            new ReductionLimit(),
            new ReductionBetweenConferences("CS 165A"),
            new IncreaseAtAnyTime());

    /** The rules that bind Sector Members. The limit of CS 165 is not among them: it is laid on Member States. */
    List<ClassRule<? super SectorMemberChoice>> OF_SECTOR_MEMBERS = List.of(
            SCALE,
            ABOVE_SCALE,
            new SectorMemberMinimum(),
            new ReductionBetweenConferences("CV 480B"),
            new IncreaseAtAnyTime());

    /** What is asked of an increase outside a call beside the rules on every choice. */
    ClassRule<Choice> HIGHER_CLASS_ONLY = new HigherClassOnly();

    /** What is asked of a reduction outside a call beside the rules on every choice. */
    ClassRule<Choice> LOWER_CLASS_ONLY = new LowerClassOnly();

    /** Stable code; its texts stand in {@code messages*.properties} under it. */
    String code();

    /** Number of the Constitution (CS) or Convention (CV). */
    String provision();

    /** What the rule says of a choice, whether it is met or not. */
    Finding judge(C choice, Edition edition);
}
