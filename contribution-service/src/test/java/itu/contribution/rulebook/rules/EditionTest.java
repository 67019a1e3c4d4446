package itu.contribution.rulebook.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import itu.contribution.units.ContributoryUnits;

import static org.assertj.core.api.Assertions.assertThat;

class EditionTest {
    @Test
    void the_scale_has_forty_five_classes() {
        assertThat(Editions.PP_10.scale()).hasSize(45).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40", "41", "100", "39", "2", "1 1/2", "1", "1/2", "1/4", "1/8", "1/16"})
    void classes_of_the_scale_and_whole_numbers_above_it_are_offered(String units) {
        assertThat(Editions.PP_10.offers(ContributoryUnits.parse(units))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40 1/2", "2 1/2", "3/4", "1 1/4", "3/16", "0", "-1", "39 1/2"})
    void numbers_between_the_classes_are_not_offered(String units) {
        assertThat(Editions.PP_10.offers(ContributoryUnits.parse(units))).isFalse();
    }
}
