package itu.contribution.attachment;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScanFormatTest {
    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, PDF",
        "89504e470d0a1a0a00, PNG",
        "ffd8ffe000, JPEG",
        "49492a0008, TIFF",
        "4d4d002a00, TIFF"
    })
    void a_form_is_told_by_its_first_bytes(String begin, ScanFormat format) {
        assertThat(ScanFormat.of(HexFormat.of().parseHex(begin))).contains(format);
    }

    @ParameterizedTest
    @CsvSource({"''", "%PDF", "<html>%PDF-1.7", "MZ", "PK", "GIF89a", "{\\rtf1"})
    void anything_else_is_no_scan(String content) {
        assertThat(ScanFormat.of(content.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void a_name_in_another_script_is_kept_and_written_in_ascii_beside() {
        var name = FileName.of("C:\\Users\\someone\\письмо 7.pdf", ScanFormat.PDF);

        assertThat(name.value()).isEqualTo("письмо 7.pdf");
        assertThat(name.disposition())
                .isEqualTo(
                        "attachment; filename=\"______ 7.pdf\"; filename*=UTF-8''%D0%BF%D0%B8%D1%81%D1%8C%D0%BC%D0%BE%207.pdf");
    }

    @Test
    void without_a_name_the_form_gives_one() {
        assertThat(FileName.of(null, ScanFormat.TIFF).value()).isEqualTo("scan.tiff");
    }
}
