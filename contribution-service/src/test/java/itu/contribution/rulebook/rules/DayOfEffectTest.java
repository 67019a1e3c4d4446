package itu.contribution.rulebook.rules;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DayOfEffectTest {
    @ParameterizedTest
    @CsvSource({
        "DAY_OF_RECEIPT, 2026-03-04, 2026-03-04",
        "NEXT_MONTH, 2026-03-04, 2026-04-01",
        "NEXT_MONTH, 2026-01-31, 2026-02-01",
        "NEXT_MONTH, 2026-12-31, 2027-01-01",
        "NEXT_YEAR, 2026-01-01, 2027-01-01",
        "NEXT_YEAR, 2026-12-31, 2027-01-01",
        "NEXT_YEAR, 2028-02-29, 2029-01-01"
    })
    void the_earliest_day_follows_from_the_day_of_receipt(DayOfEffect rule, LocalDate receivedOn, LocalDate earliest) {
        assertThat(rule.earliest(receivedOn)).isEqualTo(earliest);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY_OF_RECEIPT, 2026-03-04, true",
        "DAY_OF_RECEIPT, 2026-03-03, false",
        "DAY_OF_RECEIPT, 2026-05-17, true",
        "NEXT_MONTH, 2026-04-01, true",
        "NEXT_MONTH, 2026-04-02, false",
        "NEXT_MONTH, 2026-03-01, false",
        "NEXT_YEAR, 2027-01-01, true",
        "NEXT_YEAR, 2029-01-01, true",
        "NEXT_YEAR, 2027-02-01, false",
        "NEXT_YEAR, 2026-01-01, false"
    })
    void a_later_day_can_be_named_where_a_year_or_month_begins(DayOfEffect rule, LocalDate day, boolean allowed) {
        assertThat(rule.allows(LocalDate.of(2026, 3, 4), day)).isEqualTo(allowed);
    }
}
