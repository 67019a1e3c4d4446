package itu.contribution.rulebook.rules;

import java.util.List;
import java.util.Optional;

/** A rule on the choice of a class. What it says depends on its arguments alone. */
@FunctionalInterface
public interface ClassRule {
    /** The rules that bind Member States, in the order in which their breaches are told. */
    List<ClassRule> OF_MEMBER_STATES = List.of(new LowClasses(), new ReductionLimit());

    /** The breach, if the choice does not meet the rule. */
    Optional<Breach> judge(Choice choice, Edition edition);

    /** All breaches of a choice. */
    static List<Breach> judgeAll(Choice choice, Edition edition) {
        return OF_MEMBER_STATES.stream()
                .flatMap(rule -> rule.judge(choice, edition).stream())
                .toList();
    }
}
