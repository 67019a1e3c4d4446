package itu.contribution.declaration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReceiptNumberTest {
    @ParameterizedTest
    @CsvSource({
        "CL-25-36/CHE/0001, CL-25-36, CHE, 1",
        "CL-25-36/SM00001.D/0012, CL-25-36, SM00001.D, 12",
        "CL-25-36/CHE/12345, CL-25-36, CHE, 12345"
    })
    void a_number_tells_call_contributor_and_count(String text, String call, String contributor, int version) {
        assertThat(ReceiptNumber.read(text)).contains(new ReceiptNumber(call, contributor, version));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CL-25-36",
                "CL-25-36/CHE/1",
                "CL-25-36/CHE/00001",
                "CL-25-36/che/0001",
                "CL-25-36/CHE/0001 ",
                "A/B/C/0001",
                "A/B/9999999999"
            })
    void any_other_form_is_no_number(String text) {
        assertThat(ReceiptNumber.read(text)).isEmpty();
    }
}
