package itu.contribution.call;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CallReferenceTest {
    @ParameterizedTest
    @CsvSource({
        "CL-25/36,CL-25-36",
        "DM-20/1021,DM-20-1021",
        "BDT/DIR/110,BDT-DIR-110",
        "C26/47,C26-47",
        "C26/47-E,C26-47-E",
        "C23/62(Rev.1),C23-62-REV-1",
        "C26/INF/14,C26-INF-14",
        "CWG-FHR-17/INF/9,CWG-FHR-17-INF-9",
        "TDAG-20/37-E,TDAG-20-37-E",
        "PP14/64-E,PP14-64-E"
    })
    void the_styles_in_use_are_known_and_stand_in_addresses(String reference, String slug) {
        assertThat(CallReference.known(reference)).isTrue();
        assertThat(CallReference.slug(reference)).isEqualTo(slug).matches("[A-Z0-9-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CL-2025/36", "cl-25/36", "CL 25/36", "CL-25/", "Letter of 3 May", "CL-25/36 "})
    void other_styles_are_not(String reference) {
        assertThat(CallReference.known(reference)).isFalse();
    }
}
