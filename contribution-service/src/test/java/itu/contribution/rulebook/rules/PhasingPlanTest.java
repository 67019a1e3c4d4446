package itu.contribution.rulebook.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import itu.contribution.units.ContributoryUnits;

import static org.assertj.core.api.Assertions.assertThat;

/** Plans of a State that goes from 10 to 6 units in 2028-2031. */
class PhasingPlanTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2028:6",
                "2031:6",
                "2028:8 2029:6",
                "2028:10 2029:8 2030:7 2031:6",
                "2028:9 2029:9 2030:6 2031:6",
                "2030:8 2031:6"
            })
    void a_plan_may_go_down_year_by_year_to_the_chosen_class(String plan) {
        assertThat(fault(plan)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',                            6,  2028:6",
        "2028:8 2029:6,                 6,  2028:8 2029:6",
        "2028:8 2029:6,                 7,  2028:8 2029:7",
        "2028:8 2029:6,                 8,  2028:8",
        "2028:8 2029:6,                 9,  2028:9",
        "2028:10 2029:8 2030:7 2031:6,  6,  2028:10 2029:8 2030:7 2031:6",
        "2028:9 2029:9 2030:6 2031:6,   6,  2028:9 2030:6",
        "2030:8 2031:6,                 6,  2028:10 2030:8 2031:6",
        "2031:6,                        6,  2028:10 2031:6"
    })
    void the_plan_gives_each_year_its_units_and_none_below_the_class_chosen(
            String plan, String chosen, String changes) {
        var inEffect = plan(plan).inEffect(ContributoryUnits.whole(10), ContributoryUnits.parse(chosen), 2028, 2031);

        assertThat(new PhasingPlan(inEffect)).isEqualTo(plan(changes));
    }

    @ParameterizedTest
    @CsvSource({
        "2027:8 2028:6, YEAR_OUTSIDE_PERIOD",
        "2031:8 2032:6, YEAR_OUTSIDE_PERIOD",
        "2028:8 2030:6, YEARS_NOT_CONSECUTIVE",
        "2029:8 2028:6, YEARS_NOT_CONSECUTIVE",
        "2028:8 2028:6, YEARS_NOT_CONSECUTIVE",
        "2028:7.5 2029:6, NOT_A_CLASS",
        "2028:11 2029:6, INCREASES",
        "2028:7 2029:8 2030:6, INCREASES",
        "2028:8 2029:7, LAST_IS_NOT_THE_CHOSEN_CLASS",
        "2028:8 2029:5, LAST_IS_NOT_THE_CHOSEN_CLASS"
    })
    void any_other_plan_has_its_fault(String plan, PhasingPlan.Fault fault) {
        assertThat(fault(plan)).contains(fault);
    }

    private static Optional<PhasingPlan.Fault> fault(String plan) {
        return plan(plan).fault(ContributoryUnits.whole(10), ContributoryUnits.whole(6), 2028, 2031, Editions.PP_10);
    }

    private static PhasingPlan plan(String steps) {
        return new PhasingPlan(steps(steps));
    }

    private static List<PhasingPlan.Step> steps(String plan) {
        return Arrays.stream(plan.split(" "))
                .filter(step -> !step.isEmpty())
                .map(step -> step.split(":"))
                .map(cells -> new PhasingPlan.Step(
                        Integer.parseInt(cells[0]), ContributoryUnits.parse(cells[1].replace(".5", " 1/2"))))
                .toList();
    }
}
