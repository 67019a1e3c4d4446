package itu.contribution.rulebook.rules;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import itu.contribution.units.ContributoryUnits;

import static org.assertj.core.api.Assertions.assertThat;

class LowClassesTest {
    private static final LowClasses RULE = new LowClasses();

    static Stream<ContributoryUnits> everyClass() {
        return Editions.PP_10.scale().stream();
    }

    @ParameterizedTest
    @MethodSource("everyClass")
    void a_state_without_entitlement_may_not_go_below_a_quarter(ContributoryUnits units) {
        var breach = RULE.judge(new Choice(units, units, false), Editions.PP_10);

        assertThat(breach.isPresent()).isEqualTo(units.sixteenths() < 4);
    }

    @ParameterizedTest
    @MethodSource("everyClass")
    void every_class_is_open_to_an_entitled_state(ContributoryUnits units) {
        var breach = RULE.judge(new Choice(units, units, true), Editions.PP_10);

        assertThat(breach).isEmpty();
    }
}
