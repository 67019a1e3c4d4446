package itu.notification.circular;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CircularReferenceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CL-25/36",
                "CL-22/5",
                "DM-20/1021",
                "BDT/DIR/110",
                "BR/DIR/1",
                "TSB/DIR/27",
                "TDAG-20/37-E",
                "GCDT-20/37-F",
                "TDAG-20/INF/2-E",
                "TDAG-20/37",
                "C26/47",
                "C25/67",
                "C17/67",
                "C23/62(Rev.1)",
                "C26/47-E",
                "C23/62(Rev.1)-E",
                "C20-ADD/12",
                "C26/INF/14",
                "C23/INF/12",
                "C26/ADM/2",
                "C26/DT/1",
                "C26/DL/3",
                "CWG-FHR-22/16",
                "CWG-FHR-17/INF/9",
                "CWG-S&FP-3/1",
                "PP14/64-E",
                "PP-22/5",
                "PP22/5(Rev.2)-A",
                "S22-SG-CIR-0005",
                "S18-CL-C-0060"
            })
    void a_reference_in_use_is_taken(String reference) {
        assertThat(CircularReference.of(reference)).hasValue(new CircularReference(reference));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "CL-25",
                "CL-25/",
                "CL-25/036",
                "CL-25/0",
                "CL-2025/36",
                "cl-25/36",
                "CL-25/36 ",
                " CL-25/36",
                "CL-25/36\n",
                "CL25/36",
                "CL-25-36",
                "XX-25/36",
                "BDT/DIR/",
                "BDT/DIR/110/1",
                "BDT/110",
                "TDAG-20/37-X",
                "TDAG-20/37-e",
                "C26/47(Rev.0)",
                "C26/47(Rev.1",
                "C26/XXX/4",
                "C26/INF",
                "CWG--22/16",
                "CWG-FHR/16",
                "PP-2022/5",
                "S22-SG-CIR-5",
                "S22-XX-0005",
                "<script>",
                "CL-25/36; drop table",
                "CL-٢٥/٣٦"
            })
    void what_is_in_no_style_is_not(String text) {
        assertThat(CircularReference.of(text)).isEmpty();
        assertThatThrownBy(() -> new CircularReference(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "CL-25/36, CL-25-36",
        "BDT/DIR/110, BDT-DIR-110",
        "TDAG-20/37-E, TDAG-20-37-E",
        "C23/62(Rev.1), C23-62-REV-1",
        "C23/62(Rev.1)-E, C23-62-REV-1-E",
        "CWG-S&FP-3/1, CWG-S-FP-3-1",
        "S22-SG-CIR-0005, S22-SG-CIR-0005"
    })
    void an_address_holds_the_reference_without_signs(String reference, String slug) {
        assertThat(new CircularReference(reference).slug()).isEqualTo(slug);
    }

    @Test
    void a_correction_is_told_by_its_number() {
        var letter = new CircularReference("CL-25/36");

        assertThat(letter.revised(RevisionKind.REVISION, 1)).isEqualTo("CL-25/36 (Rev.1)");
        assertThat(letter.revised(RevisionKind.CORRIGENDUM, 2)).isEqualTo("CL-25/36 (Corr.2)");
    }
}
