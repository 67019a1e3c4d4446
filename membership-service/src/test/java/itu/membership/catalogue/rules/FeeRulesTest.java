package itu.membership.catalogue.rules;

import java.math.BigDecimal;
import java.time.Month;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import itu.membership.catalogue.rules.FeeCondition.Payer;

import static itu.membership.catalogue.rules.FeeCondition.ANY;
import static itu.membership.catalogue.rules.FeeCondition.DEVELOPED;
import static itu.membership.catalogue.rules.FeeCondition.DEVELOPING;
import static itu.membership.catalogue.rules.FeeCondition.LOW_INCOME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FeeRulesTest {

    @ParameterizedTest
    @CsvSource({
        "1,31800.00", "2,29150.00", "3,26500.00", "4,23850.00", "5,21200.00", "6,18550.00",
        "7,15900.00", "8,13250.00", "9,10600.00", "10,7950.00", "11,5300.00", "12,2650.00"
    })
    void a_new_member_pays_a_twelfth_for_the_month_of_admission_and_each_one_after_it(int month, String share) {
        assertThat(ProRata.from(new BigDecimal("31800.00"), Month.of(month))).isEqualTo(share);
    }

    @Test
    void a_share_is_rounded_to_centimes_halves_up() {
        assertThat(ProRata.from(new BigDecimal("1987.50"), Month.DECEMBER)).isEqualTo("165.63");
        assertThat(ProRata.from(new BigDecimal("0.06"), Month.DECEMBER)).isEqualTo("0.01");
    }

    @ParameterizedTest
    @EnumSource(Month.class)
    void what_is_paid_and_what_is_spared_make_a_year(Month month) {
        var spared = new BigDecimal("3975.00")
                .multiply(BigDecimal.valueOf(month.getValue() - 1))
                .divide(BigDecimal.valueOf(12));

        assertThat(ProRata.from(new BigDecimal("3975.00"), month).add(spared)).isEqualByComparingTo("3975.00");
    }

    @ParameterizedTest
    @CsvSource({"1/16,1/16", "2/4,1/2", "10,10", "1 1/2,1 1/2", "3/2,1 1/2", "0,0", "1/32,1/32", "40,40", "2 4/8,2 1/2"
    })
    void units_are_read_as_they_are_written(String written, String shown) {
        assertThat(Units.parse(written)).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.5", "1/0", "-1", "1 2", "one", "1/2/3", " 1", "12345"})
    void other_texts_are_no_units(String written) {
        assertThatThrownBy(() -> Units.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void units_compare_by_their_size() {
        assertThat(Stream.of("1", "1/16", "1 1/2", "1/6", "1/2", "40")
                        .map(Units::parse)
                        .sorted())
                .extracting(Units::toString)
                .containsExactly("1/16", "1/6", "1/2", "1", "1 1/2", "40");
    }

    @ParameterizedTest
    @CsvSource({
        "1/16,3975.00",
        "1/8,7950.00",
        "1/4,15900.00",
        "1/2,31800.00",
        "1/6,10600.00",
        "1/32,1987.50",
        "2,127200.00"
    })
    void an_amount_is_the_units_times_that_of_one_and_gives_it_back(String units, String amount) {
        var unit = new BigDecimal("63600.00");

        assertThat(Units.parse(units).times(unit)).isEqualTo(amount);
        assertThat(Units.parse(units).unitOf(new BigDecimal(amount))).isEqualTo(unit);
    }

    /** CV 468 has 45 classes up to 40 units, and CV 469 every whole number above. */
    @Test
    void the_scale_has_forty_five_classes_up_to_forty_units() {
        var classes = IntStream.rangeClosed(1, 40 * 16)
                .mapToObj(sixteenths -> new Units(sixteenths, 16))
                .filter(ClassScale::contains)
                .toList();

        assertThat(classes).hasSize(45);
        assertThat(classes.stream().limit(7))
                .extracting(Units::toString)
                .containsExactly("1/16", "1/8", "1/4", "1/2", "1", "1 1/2", "2");
        assertThat(ClassScale.contains(Units.parse("41"))).isTrue();
        assertThat(ClassScale.contains(Units.parse("1/6"))).isFalse();
        assertThat(ClassScale.contains(Units.parse("0"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "false,false,false,DEVELOPED",
        "false,false,true,DEVELOPED",
        "false,true,false,DEVELOPED",
        "false,true,true,DEVELOPED",
        "true,false,false,DEVELOPING",
        "true,false,true,DEVELOPED",
        "true,true,false,LOW_INCOME",
        "true,true,true,DEVELOPED"
    })
    void the_most_particular_fee_that_fits_an_entity(
            boolean developing, boolean lowIncome, boolean developedSubsidiary, FeeCondition particular) {
        var payer = new Payer(developing, lowIncome, developedSubsidiary);

        assertThat(Stream.of(FeeCondition.values())
                        .filter(condition -> condition.fits(payer))
                        .reduce((a, b) -> b))
                .contains(particular);
        assertThat(ANY.fits(payer)).isTrue();
        assertThat(DEVELOPED.fits(payer)).isNotEqualTo(DEVELOPING.fits(payer));
        assertThat(!LOW_INCOME.fits(payer) || DEVELOPING.fits(payer)).isTrue();
    }
}
