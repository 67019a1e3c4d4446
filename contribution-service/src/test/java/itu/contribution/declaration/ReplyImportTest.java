package itu.contribution.declaration;

import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.contribution.World;
import itu.local.test.SuiteInfrastructure;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asOfficer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ReplyImportTest {
    private static final String HEADER = "contributor,units,channel,document_reference,received_on,basis\n";

    @Inject
    DataSource database;

    private String call;

    @BeforeEach
    void open_a_call() throws SQLException {
        World.make();
        call = TestCall.open(database, "EARLY_PROVISIONAL", "2025-12-31");
    }

    @Test
    void faulty_rows_are_reported_and_left_out_while_the_others_are_recorded() {
        importFile("""
                        CHE,10,LETTER,Letter 1,2025-11-03,SYNTHETIC
                        XXX,10,LETTER,Letter 2,2025-11-03,SYNTHETIC
                        FRA,7/3,LETTER,Letter 3,2025-11-03,SYNTHETIC
                        DEU,25,PIGEON,Letter 4,2025-11-03,SYNTHETIC
                        JPN,30,EMAIL,,2025-11-03,SYNTHETIC
                        USA,30,EMAIL,Mail 6,3.11.2025,SYNTHETIC
                        ITA,15,EMAIL,Mail 7,2026-01-03,SYNTHETIC
                        CHE,11,LETTER,Letter 8,2025-11-03,SYNTHETIC
                        """, "")
                .body("read", equalTo(8))
                .body("created", equalTo(1))
                .body("refused", equalTo(7))
                .body("rows.findAll { it.outcome == 'REFUSED' }.line", contains(3, 4, 5, 6, 7, 8, 9));
    }

    @Test
    void a_dry_run_reports_and_records_nothing() {
        importFile("CHE,10,LETTER,Letter 1,2025-11-03,SYNTHETIC\n", "?dryRun=true")
                .body("dryRun", equalTo(true))
                .body("created", equalTo(1));

        asOfficer(Roles.AUDITOR)
                .get(API + "/calls/" + call + "/declarations")
                .then()
                .body("items", empty());
    }

    @Test
    void a_breach_is_reported_as_a_warning_of_its_row() {
        importFile("CHE,5,LETTER,Letter 1,2025-11-03,SYNTHETIC\n", "")
                .body("rows[0].outcome", equalTo("CREATED"))
                .body("rows[0].warnings.code", contains("reduction-limit"));
    }

    @Test
    void semicolons_and_a_byte_order_mark_are_understood() {
        asOfficer(Roles.CONFERENCE_SECRETARY)
                .contentType("text/csv; charset=UTF-8")
                .body("\ufeff" + (HEADER + "CHE,10,LETTER,Letter 1,2025-11-03,SYNTHETIC\n").replace(',', ';'))
                .post(API + "/calls/" + call + "/declarations/imports")
                .then()
                .body("created", equalTo(1));
    }

    @Test
    void a_file_without_a_needed_column_is_refused_whole() {
        asOfficer(Roles.CONFERENCE_SECRETARY)
                .contentType("text/csv")
                .body("contributor,units\nCHE,10\n")
                .post(API + "/calls/" + call + "/declarations/imports")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-csv"));
    }

    @Test
    void signatory_and_title_are_taken_where_the_file_has_them() {
        importWithSignatories("CHE,10,LETTER,Letter 1,2025-11-03,SYNTHETIC,A. Example (invented),Director General\n")
                .body("created", equalTo(1));

        asOfficer(Roles.AUDITOR)
                .get(API + "/calls/" + call + "/declarations")
                .then()
                .body("items.signatory.name", contains("A. Example (invented)"))
                .body("items.signatory.title", contains("Director General"));
    }

    @Test
    void a_signatory_without_title_is_reported() {
        importWithSignatories("CHE,10,LETTER,Letter 1,2025-11-03,SYNTHETIC,A. Example (invented),\n")
                .body("refused", equalTo(1))
                .body("rows[0].errors.code", contains("signatory-missing"));
    }

    private ValidatableResponse importWithSignatories(String rows) {
        return asOfficer(Roles.CONFERENCE_SECRETARY)
                .contentType("text/csv")
                .body(HEADER.strip() + ",signatory,title\n" + rows)
                .post(API + "/calls/" + call + "/declarations/imports")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse importFile(String rows, String query) {
        return asOfficer(Roles.CONFERENCE_SECRETARY)
                .contentType("text/csv")
                .body(HEADER + rows)
                .post(API + "/calls/" + call + "/declarations/imports" + query)
                .then()
                .statusCode(200);
    }
}
