package itu.contribution.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.contribution.World;
import itu.contribution.spreadsheet.ExportWorkbook.Column;
import itu.contribution.wording.Value;
import itu.contribution.wording.Wording;
import itu.local.test.SuiteInfrastructure;
import itu.platform.language.Language;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asDelegateOf;
import static itu.contribution.World.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ExportTest {
    private static final String REPLIES = API + "/calls/CL-25-36/exports/replies.xlsx";
    private static final String CLASSES = API + "/periods/2024-2027/exports/classes-of-contribution.xlsx";
    private static final int HEADER = 2;

    @BeforeEach
    void let_the_states_reply() {
        World.make();
        asOfficer(Roles.CONFERENCE_SECRETARY)
                .contentType("text/csv")
                .body(World.file("demo/replies_cl_25_36.csv"))
                .post(API + "/calls/CL-25-36/declarations/imports")
                .then()
                .body("refused", equalTo(0));
    }

    @Test
    void replies_come_with_units_as_text_and_in_sixteenths_and_with_days_as_days() throws IOException {
        var sheet = sheet(REPLIES, "fr");

        var argentina = row(sheet, "ARG");
        assertThat(sheet.getRow(HEADER).getCell(1).getStringCellValue()).isEqualTo("État Membre");
        assertThat(sheet.getRow(argentina).getCell(1).getStringCellValue()).isEqualTo("Argentine");
        assertThat(sheet.getRow(argentina).getCell(4).getStringCellValue()).isEqualTo("1/2");
        assertThat(sheet.getRow(argentina).getCell(5).getNumericCellValue()).isEqualTo(8);
        assertThat(sheet.getRow(argentina)
                        .getCell(7)
                        .getLocalDateTimeCellValue()
                        .toLocalDate())
                .isEqualTo(LocalDate.of(2025, 11, 5));
    }

    @Test
    void invented_replies_are_said_to_be_so_over_the_table_and_in_their_rows() throws IOException {
        var sheet = sheet(REPLIES, "en");

        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("Demonstration data");
        assertThat(sheet.getRow(row(sheet, "ARG")).getCell(13).getStringCellValue())
                .isEqualTo("yes");
    }

    @Test
    void classes_of_a_period_come_with_their_basis() throws IOException {
        var sheet = sheet(CLASSES, "ar");

        assertThat(sheet.isRightToLeft()).isTrue();
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getLastRowNum() - HEADER).isGreaterThanOrEqualTo(194);
        assertThat(sheet.getRow(row(sheet, "JPN")).getCell(3).getStringCellValue())
                .isEqualTo("30");
        assertThat(sheet.getRow(row(sheet, "JPN")).getCell(5).getStringCellValue())
                .isEqualTo("SOURCED");
    }

    @Test
    void no_text_becomes_a_formula() throws IOException {
        var file = new ByteArrayOutputStream();

        workbook("Export").write(List.of(List.<Value>of(new Value.Text("=HYPERLINK(\"x\")"))).stream(), file);

        try (var opened = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            var cell = opened.getSheetAt(0).getRow(HEADER).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("'=HYPERLINK(\"x\")");
        }
    }

    @Test
    void many_rows_are_written_one_after_the_other() throws IOException {
        var file = new ByteArrayOutputStream();

        workbook("Export").write(IntStream.range(0, 20_000).mapToObj(row -> List.of(new Value.Count(row))), file);

        try (var opened = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            assertThat(opened.getSheetAt(0).getLastRowNum()).isEqualTo(20_001);
        }
    }

    @Test
    void a_delegate_exports_classes_but_no_replies() {
        asDelegateOf("KEN").get(REPLIES).then().statusCode(403);
        asDelegateOf("KEN").get(CLASSES).then().statusCode(200);
    }

    @Test
    void an_unknown_period_has_no_export() {
        asOfficer(Roles.AUDITOR)
                .get(API + "/periods/1900-1903/exports/classes-of-contribution.xlsx")
                .then()
                .statusCode(404);
    }

    private static ExportWorkbook workbook(String title) {
        return new ExportWorkbook(
                new Wording(Language.EN), title, "Rows", null, List.of(new Column("What", 20, false)));
    }

    private static XSSFSheet sheet(String path, String language) throws IOException {
        var file = asOfficer(Roles.AUDITOR)
                .header("Accept-Language", language)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getSheetAt(0);
        }
    }

    private static int row(XSSFSheet sheet, String code) {
        for (var row = HEADER + 1; row <= sheet.getLastRowNum(); row++) {
            if (sheet.getRow(row).getCell(0).getStringCellValue().equals(code)) {
                return row;
            }
        }
        throw new AssertionError(code + " is not in the sheet");
    }
}
