package itu.contribution.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.stream.Collectors;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import itu.contribution.World;
import itu.local.test.SuiteInfrastructure;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asDelegateOf;
import static itu.contribution.World.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** The call CL-25/36 with the demonstration's 41 replies and the Swiss delegate's own. Every figure is the published one. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class CouncilReportTest {
    private static final String REPORT = API + "/calls/CL-25-36/report";

    @BeforeEach
    void let_the_states_reply() {
        World.make();
        asOfficer(Roles.CONFERENCE_SECRETARY)
                .contentType("text/csv")
                .body(World.file("demo/replies_cl_25_36.csv"))
                .post(API + "/calls/CL-25-36/declarations/imports")
                .then()
                .body("refused", equalTo(0));
        asDelegateOf("CHE")
                .body("{\"memberState\":\"CHE\",\"units\":\"10\"}")
                .post(API + "/calls/CL-25-36/declarations")
                .then()
                .statusCode(201);
    }

    @Test
    void the_pdf_tells_the_council_of_forty_two_replies_and_their_units() throws IOException {
        var text = pdf(report("pdf", "en"));

        assertThat(text)
                .contains("Replies to Circular Letter CL-25/36: provisional classes of contribution for 2028-2031")
                .contains("Replies have been received from 42 of the 194 Member States (21.6%): "
                        + "40 maintain their class, 0 increase it and 2 reduce it; 152 have not replied.")
                .contains("342 5/16 units are expected for 2028-2031, against 343 1/16 in 2024-2027: a change of −3/4.")
                .contains("As the amount of the unit for 2028-2031 is not fixed or not on record, no income is given.");
    }

    @Test
    void the_pdf_says_on_every_page_that_the_figures_are_invented_and_from_what_knowledge() throws IOException {
        var file = report("pdf", "en").asByteArray();

        try (var document = Loader.loadPDF(file)) {
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .contains("Demonstration data: invented figures")
                        .contains("As known on 15 December 2025")
                        .contains(page + " / " + document.getNumberOfPages());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fr, '42 sur 194 (21,6 %)', Suisse",
        "es, '42 de 194 (21,6 %)', Suiza",
        "ru, '42 из 194 (21,6 %)', Швейцария",
        "zh, 194个成员国中有42个已答复（21.6%）, 瑞士",
    })
    void the_pdf_speaks_the_language_asked_for(String language, String summary, String state) throws IOException {
        assertThat(pdf(report("pdf", language))).contains(plain(summary)).contains(plain(state));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 42 of the 194 Member States (21.6%), Switzerland",
        "fr, '42 sur 194 (21,6 %)', Suisse",
        "es, '42 de 194 (21,6 %)', Suiza",
        "ar, '42 من 194 (21,6%)', سويسرا",
        "ru, '42 из 194 (21,6 %)', Швейцария",
        "zh, 194个成员国中有42个已答复（21.6%）, 瑞士",
    })
    void the_word_document_speaks_the_language_asked_for(String language, String summary, String state)
            throws IOException {
        try (var document = word(report("docx", language));
                var extractor = new XWPFWordExtractor(document)) {
            assertThat(plain(extractor.getText())).contains(plain(summary)).contains(plain(state));
        }
    }

    @Test
    void the_word_document_has_charts_with_words_for_those_who_cannot_see_them() throws IOException {
        try (var document = word(report("docx", "en"))) {
            assertThat(document.getCharts()).hasSize(2);
            assertThat(document.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .flatMap(run -> run.getCTR().getDrawingList().stream())
                            .map(drawing -> drawing.getInlineArray(0).getDocPr().getDescr()))
                    .satisfiesExactly(
                            outcomes -> assertThat(outcomes)
                                    .isEqualTo(
                                            "Replies by outcome. Maintained: 40; Increased: 0; Reduced: 2; No reply: 152."),
                            regions -> assertThat(regions)
                                    .startsWith("Replies by region. Africa: 7/44; Americas: 12/35; Arab States: "));
        }
    }

    @Test
    void the_word_document_runs_from_right_to_left_in_arabic() throws IOException {
        try (var document = word(report("docx", "ar"))) {
            assertThat(document.getTables())
                    .allMatch(table -> table.getCTTbl().getTblPr().isSetBidiVisual());
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> !paragraph.getText().isEmpty()))
                    .allMatch(paragraph -> paragraph.getCTP().getPPr().isSetBidi());
        }
    }

    @Test
    void the_workbook_can_be_reckoned_with() throws IOException {
        try (var workbook = workbook(report("xlsx", "en"))) {
            var classes = workbook.getSheet("Classes");
            var total = classes.getRow(classes.getLastRowNum());
            assertThat(column(classes, 3)).isEqualTo(343.0625);
            assertThat(column(classes, 5)).isEqualTo(342.3125);
            assertThat(total.getCell(3).getNumericCellValue()).isEqualTo(343.0625);
            assertThat(total.getCell(6).getNumericCellValue()).isEqualTo(-0.75);
        }
    }

    @Test
    void the_workbook_keeps_its_header_in_sight_and_days_as_days() throws IOException {
        try (var workbook = workbook(report("xlsx", "fr"))) {
            var classes = workbook.getSheet("Classes");
            var swiss = rowOf(classes, "Suisse");
            assertThat(classes.getPaneInformation().isFreezePane()).isTrue();
            assertThat(classes.getRow(swiss)
                            .getCell(8)
                            .getLocalDateTimeCellValue()
                            .toLocalDate())
                    .isEqualTo(LocalDate.of(2025, 12, 15));
        }
    }

    @Test
    void the_workbook_begins_on_the_right_in_arabic() throws IOException {
        try (var workbook = workbook(report("xlsx", "ar"))) {
            assertThat(workbook).allMatch(sheet -> sheet.isRightToLeft());
        }
    }

    @Test
    void csv_has_a_line_for_every_state() {
        var csv = report("csv", "fr").asString();

        assertThat(csv.lines())
                .hasSize(195)
                .anyMatch(line -> line.startsWith("CHE,Suisse,EUR,10,160,10,160,10,160,0,MAINTAIN,2025-12-15,false"));
    }

    @ParameterizedTest
    @EnumSource
    void the_same_knowledge_gives_the_same_bytes(ReportFormat format) {
        var first = report(format.extension(), "ar");
        var address = first.header("Content-Location");

        let_the_states_reply();
        var again = asOfficer(Roles.AUDITOR).urlEncodingEnabled(false).get(address);

        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void knowledge_from_before_the_first_reply_knows_of_none() throws IOException {
        var before = asOfficer(Roles.AUDITOR)
                .queryParam("format", "csv")
                .queryParam("validAt", "2025-08-31")
                .get(REPORT);

        assertThat(before.asString().lines().skip(1)).hasSize(194).allMatch(line -> line.contains(",NO_REPLY,"));
    }

    @ParameterizedTest
    @EnumSource
    void the_form_and_the_language_can_be_negotiated(ReportFormat format) {
        asOfficer(Roles.FINANCE_OFFICER)
                .accept(format.contentType().split(";")[0])
                .header("Accept-Language", "ru")
                .get(REPORT)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo(format.contentType()))
                .header("Content-Language", equalTo("ru"))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"report-CL-25-36-2025-12-15-ru." + format.extension() + '"'));
    }

    @Test
    void a_browser_gets_a_pdf() {
        asOfficer(Roles.FINANCE_OFFICER)
                .accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .get(REPORT)
                .then()
                .header("Content-Type", equalTo("application/pdf"));
    }

    @Test
    void another_form_is_not_acceptable() {
        asOfficer(Roles.FINANCE_OFFICER).accept("image/png").get(REPORT).then().statusCode(406);
    }

    @ParameterizedTest
    @CsvSource({"format, doc", "language, de", "validAt, yesterday", "knownAt, yesterday"})
    void a_wrong_parameter_is_named(String parameter, String value) {
        asOfficer(Roles.FINANCE_OFFICER)
                .queryParam(parameter, value)
                .get(REPORT)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(parameter));
    }

    @Test
    void a_delegate_does_not_get_the_report() {
        asDelegateOf("CHE").get(REPORT).then().statusCode(403);
    }

    @Test
    void an_unknown_call_has_no_report() {
        asOfficer(Roles.AUDITOR).get(API + "/calls/NONE/report").then().statusCode(404);
    }

    private static Response report(String format, String language) {
        return asOfficer(Roles.CONFERENCE_SECRETARY)
                .queryParam("format", format)
                .queryParam("language", language)
                .get(REPORT);
    }

    private static String pdf(Response response) throws IOException {
        try (var document = Loader.loadPDF(response.asByteArray())) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    private static XWPFDocument word(Response response) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(response.asByteArray()));
    }

    private static XSSFWorkbook workbook(Response response) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(response.asByteArray()));
    }

    /** The figures of a column summed up, without the total in the last row. */
    private static double column(XSSFSheet sheet, int column) {
        var sum = 0.0;
        for (var row = 3; row < sheet.getLastRowNum(); row++) {
            sum += sheet.getRow(row).getCell(column).getNumericCellValue();
        }
        return sum;
    }

    private static int rowOf(XSSFSheet sheet, String name) {
        for (var row = 3; row < sheet.getLastRowNum(); row++) {
            if (sheet.getRow(row).getCell(1).getStringCellValue().startsWith(name)) {
                return row;
            }
        }
        throw new AssertionError(name + " is not in the sheet");
    }

    /** Without line breaks, with one kind of space, and without the other shapes that fonts have of some characters. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .lines()
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }
}
