package itu.membership.upgrade.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import itu.membership.catalogue.rules.Units;

import static org.assertj.core.api.Assertions.assertThat;

class JoiningTest {
    @ParameterizedTest
    @CsvSource({
        // ITU-D, developing, low income, developed subsidiary: lowest class, provision
        "false, false, false, false, 1/2,  CV 468B",
        "false, false, false, true,  1/2,  CV 468B",
        "false, false, true,  false, 1/2,  CV 468B",
        "false, false, true,  true,  1/2,  CV 468B",
        "false, true,  false, false, 1/2,  CV 468B",
        "false, true,  false, true,  1/2,  CV 468B",
        "false, true,  true,  false, 1/16, PP Res. 170",
        "false, true,  true,  true,  1/2,  CV 468B",
        "true,  false, false, false, 1/8,  CV 468B",
        "true,  false, false, true,  1/8,  CV 468B",
        "true,  false, true,  false, 1/8,  CV 468B",
        "true,  false, true,  true,  1/8,  CV 468B",
        "true,  true,  false, false, 1/16, CV 468B",
        "true,  true,  false, true,  1/16, CV 468B",
        "true,  true,  true,  false, 1/16, CV 468B",
        "true,  true,  true,  true,  1/16, CV 468B"
    })
    void the_lowest_class_follows_from_sector_and_country(
            boolean development,
            boolean developing,
            boolean lowIncome,
            boolean subsidiary,
            String units,
            String provision) {
        var minimum = new Joining(development, developing, lowIncome, subsidiary).minimum();

        assertThat(minimum).isEqualTo(new Joining.Minimum(Units.parse(units), provision));
    }

    @ParameterizedTest
    @CsvSource({"1/16, false", "1/8, false", "1/4, false", "1/2, true", "1, true", "1 1/2, true", "40, true"})
    void what_is_as_high_as_the_minimum_is_allowed(String chosen, boolean allowed) {
        var minimum = new Joining(false, false, false, false).minimum();

        assertThat(minimum.allows(Units.parse(chosen))).isEqualTo(allowed);
    }
}
