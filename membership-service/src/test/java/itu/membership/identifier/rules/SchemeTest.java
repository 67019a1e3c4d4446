package itu.membership.identifier.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The values are published ones, or made up where a scheme has no check digits. */
class SchemeTest {
    @ParameterizedTest
    @CsvSource({
        "LEI, 5493001KJTIIGC8Y1R12, 5493001KJTIIGC8Y1R12",
        "LEI, 5493-001k-jtii-gc8y-1r12, 5493001KJTIIGC8Y1R12",
        "ROR, https://ror.org/01ggx4157, 01ggx4157",
        "ROR, 05a28rw58, 05a28rw58",
        "ISNI, 0000 0001 2150 090X, 000000012150090X",
        "ISNI, 0000000121032683, 0000000121032683",
        "DUNS, 15-048-3782, 150483782",
        "IATI, XM-DAC-47045, XM-DAC-47045",
        "UN_VENDOR, 123456, 123456",
        "NATIONAL_REGISTER, CHE:CHE-123.456.788, CHE:CHE-123.456.788"
    })
    void a_value_is_kept_in_one_form(Scheme scheme, String written, String kept) {
        assertThat(scheme.read(written)).contains(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "LEI, 5493001KJTIIGC8Y1R13",
        "LEI, 5493001KJTIIGC8Y1R1",
        "ROR, 01ggx4158",
        "ROR, 01ggu4157",
        "ISNI, 0000000121500901",
        "DUNS, 12345678",
        "IATI, 47045",
        "UN_VENDOR, 12a456",
        "NATIONAL_REGISTER, CHE-123.456.788"
    })
    void a_value_of_another_form_or_with_other_check_digits_is_none(Scheme scheme, String written) {
        assertThat(scheme.read(written)).isEmpty();
    }

    @Test
    void every_letter_or_digit_mistaken_for_another_is_found() {
        var lei = "5493001KJTIIGC8Y1R12";
        for (var place = 0; place < lei.length(); place++) {
            for (var other : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
                if (other != lei.charAt(place) && Character.isDigit(other) == Character.isDigit(lei.charAt(place))) {
                    assertThat(Scheme.LEI.read(lei.substring(0, place) + other + lei.substring(place + 1)))
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void every_two_neighbours_changed_over_are_found() {
        var isni = "000000012150090X";
        for (var place = 0; place < isni.length() - 2; place++) {
            if (isni.charAt(place) != isni.charAt(place + 1)) {
                var changed = isni.substring(0, place)
                        + isni.charAt(place + 1)
                        + isni.charAt(place)
                        + isni.substring(place + 2);
                assertThat(Scheme.ISNI.read(changed)).isEmpty();
            }
        }
    }
}
