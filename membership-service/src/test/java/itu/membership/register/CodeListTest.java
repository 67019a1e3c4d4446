package itu.membership.register;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import itu.membership.register.CodeList.Entry;

import static org.assertj.core.api.Assertions.assertThat;

class CodeListTest {
    private static final LocalDate CHANGE = LocalDate.of(2024, 10, 24);
    private static final CodeList GROUPS = new CodeList(List.of(
            new Entry("ITU-T SG 16", "T", null, CHANGE),
            new Entry("ITU-T SG 21", "T", CHANGE, null),
            new Entry("ITU-D SG 1", "D", null, null)));

    @ParameterizedTest
    @CsvSource({
        "ITU-T SG 16, T, 2024-10-23, true",
        "ITU-T SG 16, T, 2024-10-24, false",
        "ITU-T SG 21, T, 2024-10-23, false",
        "ITU-T SG 21, T, 2024-10-24, true",
        "ITU-D SG 1, D, 1990-01-01, true",
        "ITU-D SG 1, T, 1990-01-01, false",
        "ITU-D SG 9, D, 1990-01-01, false"
    })
    void a_code_is_valid_on_its_days_in_its_sector(String code, String sector, LocalDate day, boolean valid) {
        assertThat(GROUPS.has(code, sector, day)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "ITU-T SG 16, 2020-01-01, 2021-01-01, true",
        "ITU-T SG 16, 2024-10-23, , true",
        "ITU-T SG 16, 2024-10-24, , false",
        "ITU-T SG 21, 2020-01-01, , true",
        "ITU-T SG 21, 2020-01-01, 2024-10-24, false",
        "ITU-T SG 21, 2020-01-01, 2024-10-25, true"
    })
    void a_stretch_of_time_needs_a_day_in_common(String code, LocalDate first, LocalDate end, boolean valid) {
        assertThat(GROUPS.has(code, "T", first, end)).isEqualTo(valid);
    }

    @Test
    void a_list_of_which_nothing_is_on_record_has_every_code() {
        assertThat(new CodeList(List.of()).has("ANYTHING", null, CHANGE)).isTrue();
    }
}
