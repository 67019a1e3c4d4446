package itu.contribution.sectormember;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class SectorMemberClassesTest {
    private static final String CLASSES = API + "/classes-of-contribution";

    @BeforeEach
    void let_membership_service_tell_the_sector_members() {
        KnownSectorMembers.make();
    }

    @Test
    void good_rows_are_recorded_and_bad_ones_reported_by_column() {
        importFile("""
                        SM80001.R,2016-2019,1/2,UNVERIFIED
                        SM89999.D,2016-2019,1/2,UNVERIFIED
                        SM80001.X,2016-2019,1/2,UNVERIFIED
                        SM80001.T,2016-2019,1/3,UNVERIFIED
                        SM80001.R,2016-2019,1,UNVERIFIED
                        """)
                .body("created", equalTo(1))
                .body("refused", equalTo(4))
                .body("rows.errors.flatten().pointer", contains("contributor", "contributor", "units", "contributor"))
                .body(
                        "rows.errors.flatten().code",
                        contains("unknown-contributor", "unknown-contributor", "not-a-class", "twice-in-file"));

        asOfficer(Roles.AUDITOR)
                .get(CLASSES + "/2016-2019/SM80001.R")
                .then()
                .statusCode(200)
                .body("units", equalTo("1/2"))
                .body("sector", equalTo("R"));
    }

    @Test
    void the_list_tells_sector_members_by_their_sector() {
        asOfficer(Roles.AUDITOR)
                .get(CLASSES + "?period=2024-2027&kind=SECTOR_MEMBER&sector=D&limit=200")
                .then()
                .body("items.contributor", hasItems("SM80001.D", "SM80002.D"))
                .body("items.sector", everyItem(equalTo("D")));
    }

    @Test
    void before_they_were_recorded_they_were_not_known() {
        asOfficer(Roles.AUDITOR)
                .get(CLASSES + "?period=2024-2027&sector=D&knownAt=2025-06-01")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void the_csv_names_them_in_the_column_that_the_import_reads() {
        var csv = asOfficer(Roles.AUDITOR)
                .accept("text/csv")
                .get(CLASSES + "?period=2024-2027&sector=T")
                .asString();

        assertThat(csv)
                .startsWith("\ufeffcontributor,period,units,")
                .contains("\r\nSM80001.T,2024-2027,2,32,SYNTHETIC");
        assertThat(csv).doesNotContain("SM80001.D").doesNotContain("\r\nCHE,");
    }

    @Test
    void the_workbook_can_be_had_for_one_sector() throws IOException {
        var file = asOfficer(Roles.AUDITOR)
                .get(API + "/periods/2024-2027/exports/classes-of-contribution.xlsx?sector=T")
                .asByteArray();

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet)
                    .filteredOn(row -> row.getRowNum() > 2)
                    .isNotEmpty()
                    .allSatisfy(row ->
                            assertThat(row.getCell(8).getStringCellValue()).isEqualTo("T"));
        }
    }

    @Test
    void the_members_of_a_sector_on_a_day_are_listed_with_the_codes_that_files_use() {
        asOfficer(Roles.FINANCE_OFFICER)
                .get(API + "/sector-members?sector=T&limit=200")
                .then()
                .body("items.code", hasItems("SM80001.T", "SM80003.T"))
                .body("items.code", not(hasItem("SM80001.D")))
                .body("items.find { it.code == 'SM80001.T' }.organization", equalTo(KnownSectorMembers.ORGANIZATION));

        asOfficer(Roles.FINANCE_OFFICER)
                .get(API + "/sector-members?validAt=2019-12-31&limit=200")
                .then()
                .body("items.code", not(hasItem("SM80001.T")));
    }

    private static ValidatableResponse importFile(String rows) {
        return asOfficer(Roles.FINANCE_OFFICER)
                .contentType("text/csv")
                .body("contributor,period,units,basis\n" + rows)
                .post(CLASSES + "/imports")
                .then()
                .statusCode(200);
    }
}
