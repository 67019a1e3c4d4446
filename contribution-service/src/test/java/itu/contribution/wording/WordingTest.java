package itu.contribution.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import itu.contribution.units.ContributoryUnits;
import itu.contribution.units.Money;
import itu.platform.language.Language;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z]+}");

    @ParameterizedTest
    @EnumSource
    void every_language_has_the_texts_and_placeholders_of_the_english_one(Language language) {
        assertThat(placeholders(language)).isEqualTo(placeholders(Language.EN));
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 21.6%",
        "FR, '21,6\u00a0%'",
        "ES, '21,6\u00a0%'",
        "AR, '21,6%'",
        "RU, '21,6\u00a0%'",
        "ZH, 21.6%",
    })
    void a_rate_is_written_with_one_decimal_as_the_language_does(Language language, String written) {
        assertThat(new Wording(language).write(Value.Rate.of(42, 194))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 'CHF\u00a0109\u00a0395\u00a0175'",
        "FR, '109\u00a0395\u00a0175\u00a0CHF'",
        "ES, '109\u00a0395\u00a0175\u00a0CHF'",
        "AR, '109\u00a0395\u00a0175\u00a0فرنك سويسري'",
        "RU, '109\u00a0395\u00a0175\u00a0шв.\u00a0фр.'",
        "ZH, '109\u00a0395\u00a0175\u00a0瑞士法郎'",
    })
    void an_amount_is_grouped_and_names_its_currency(Language language, String written) {
        assertThat(new Wording(language).money(Money.chf(109_395_175))).isEqualTo(written);
    }

    @Test
    void hundredths_of_an_amount_are_written_where_there_are_some() {
        assertThat(new Wording(Language.FR).money(new Money(1_987_50, "CHF"))).isEqualTo("1\u00a0987,50\u00a0CHF");
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 1 January 2028",
        "FR, 1er janvier 2028",
        "ES, 1 de enero de 2028",
        "AR, 1 يناير 2028",
        "RU, '1 января 2028\u00a0г.'",
        "ZH, 2028年1月1日",
    })
    void a_day_is_written_in_words(Language language, String written) {
        assertThat(new Wording(language).day(LocalDate.of(2028, 1, 1))).isEqualTo(written);
    }

    @Test
    void an_instant_is_written_to_the_second_in_utc() {
        assertThat(new Wording(Language.EN).instant(Instant.parse("2026-03-05T07:08:09.999Z")))
                .isEqualTo("5 March 2026, 07:08:09 UTC");
    }

    @ParameterizedTest
    @CsvSource({
        "343 1/16, '343\u00a01/16'",
        "1/8, 1/8",
        "40, 40",
        "'1234 1/2', '1\u00a0234\u00a01/2'",
        "1234, '1\u00a0234'"
    })
    void units_do_not_break_before_their_fraction(String units, String written) {
        assertThat(new Wording(Language.EN).units(ContributoryUnits.parse(units)))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"EN, -3/4, −3/4", "EN, 3/4, +3/4", "EN, 0, 0", "AR, -3/4, '\u200e−3/4'"})
    void a_change_bears_its_sign_before_it_in_every_direction(Language language, String units, String written) {
        assertThat(new Wording(language).change(ContributoryUnits.parse(units))).isEqualTo(written);
    }

    private static TreeMap<String, TreeSet<String>> placeholders(Language language) {
        var bundle = ResourceBundle.getBundle(
                "report",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var found = new TreeMap<String, TreeSet<String>>();
        for (var key : bundle.keySet()) {
            var names = PLACEHOLDER
                    .matcher(bundle.getString(key))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            found.put(key, new TreeSet<>(names));
        }
        return found;
    }
}
