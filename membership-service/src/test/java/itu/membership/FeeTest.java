package itu.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;

import static itu.membership.Desk.lines;
import static itu.membership.Desk.reference;
import static itu.membership.Desk.rehearse;
import static itu.membership.Desk.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** The business date is 15 December 2025. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class FeeTest extends EmptyCatalogue {
    private static final String HEADER =
            "category,sector,condition,units,annual_chf,valid_from,valid_to,provision,decision,source,confidence";

    @BeforeEach
    void importTheReferenceFees() {
        send(FEES, reference("reference/fees")).then().body("created", is(19));
    }

    @Test
    void every_fee_shows_its_source_and_how_sure_we_are() {
        Desk.officer()
                .get(FEES + "?category=SECTOR_MEMBER&sector=D&condition=DEVELOPING")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].units", equalTo("1/16"))
                .body("items[0].annual.amount", equalTo("3975.00"))
                .body("items[0].annual.currency", equalTo("CHF"))
                .body("items[0].from", equalTo("2006-01-01"))
                .body("items[0].to", equalTo("2028-01-01"))
                .body("items[0].provision", equalTo("CV 468B"))
                .body("items[0].source", equalTo("http://www.itu.int/ITU-D/membership/costs.asp"))
                .body("items[0].confidence", equalTo("SOURCE_FOUND"));
    }

    @Test
    void fees_are_those_of_a_day() {
        Desk.officer()
                .get(FEES + "?category=ACADEMIA")
                .then()
                .body("items.condition", contains("DEVELOPED", "DEVELOPING"))
                .body("items.annual.amount", contains("3975.00", "1987.50"));
        Desk.officer()
                .get(FEES + "?category=ACADEMIA&validAt=2009-12-31")
                .then()
                .body("items", empty());
    }

    @Test
    void a_second_import_changes_nothing() {
        send(FEES, reference("reference/fees")).then().body("unchanged", is(19)).body("read", is(19));
    }

    @Test
    void a_new_fee_follows_the_one_on_record_by_a_decision() {
        var location = record("ASSOCIATE", "\"T\"", "1/6", "12000.00", "2026-01-01")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        Desk.officer()
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("decision", equalTo("C26/99 (synthetic)"))
                .body("source", equalTo("C26/99 (synthetic)"));
        associate("2025-12-31")
                .body("items.annual.amount", contains("10600.00"))
                .body("items[0].to", equalTo("2026-01-01"));
        associate("2026-01-01")
                .body("items.annual.amount", contains("12000.00"))
                .body("items[0].to", nullValue());
    }

    @Test
    void what_was_known_before_stays_readable() {
        record("ASSOCIATE", "\"T\"", "1/6", "12000.00", "2006-01-01").then().statusCode(201);

        associate("2025-12-15").body("items.annual.amount", contains("12000.00"));
        Desk.officer()
                .get(FEES + "?category=ASSOCIATE&knownAt=" + LocalDate.of(2025, 12, 14))
                .then()
                .body("items", empty());
    }

    @Test
    void a_fee_does_not_begin_before_one_on_record() {
        record("ASSOCIATE", "\"T\"", "1/6", "12000.00", "2027-01-01");

        record("ASSOCIATE", "\"T\"", "1/6", "11000.00", "2026-01-01")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/later-fee-on-record"))
                .body("validFrom", equalTo("2027-01-01"));
    }

    @Test
    void a_fee_fits_its_category() {
        record("ACADEMIA", "\"T\"", "1/16", "3975.00", "2026-01-01")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/fee-invalid"))
                .body("errors.pointer", contains("/sector"));
        record("SECTOR_MEMBER", "null", "1/6", "0.00", "2026-01-01")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/sector", "/units", "/annual"));
    }

    @Test
    void a_dry_run_records_nothing() {
        Desk.officer()
                .contentType("application/json")
                .body(body("ASSOCIATE", "\"T\"", "1/6", "12000.00", "2026-01-01"))
                .queryParam("validateOnly", true)
                .post(FEES)
                .then()
                .statusCode(200)
                .body("annual.amount", equalTo("12000.00"));

        associate("2026-01-01").body("items.annual.amount", contains("10600.00"));
    }

    @Test
    void one_row_at_fault_refuses_all_rows_of_its_fee() {
        rehearse(
                        FEES,
                        lines(
                                HEADER,
                                "ASSOCIATE,T,ANY,1/6,10600.00,2006-01-01,2026-01-01,CV 483A,,synthetic,inferred",
                                "ASSOCIATE,T,ANY,1/6,12000,2025-01-01,,CV 483A,,synthetic,inferred",
                                "ACADEMIA,T,ANY,1/6,12000,2025-01-01,,Res. 169,,synthetic,inferred",
                                "EXEMPT_ORGANIZATION,,ANY,,1.00,2025-01-01,,CV 476,,synthetic,inferred",
                                "SECTOR_MEMBER,T,ANY,1/6,1.00,2025-01-01,,CV 468B,,synthetic,inferred",
                                "SECTOR_MEMBER,D,ANY,1/8,many,,,CV 468B,,synthetic,inferred"))
                .then()
                .body("refused", is(6))
                .body(
                        "rows.sort { it.line }.errors.flatten().code",
                        equalTo(List.of(
                                "list-has-faults",
                                "periods-overlap",
                                "does-not-fit-category",
                                "does-not-fit-category",
                                "does-not-fit-category",
                                "missing")));
    }

    private static ValidatableResponse associate(String day) {
        return Desk.officer()
                .get(FEES + "?category=ASSOCIATE&sector=T&validAt=" + day)
                .then();
    }

    private static Response record(String category, String sector, String units, String amount, String from) {
        return Desk.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body(category, sector, units, amount, from))
                .post(FEES);
    }

    private static String body(String category, String sector, String units, String amount, String from) {
        return """
                {"category":"%s","sector":%s,"condition":"ANY","units":"%s","annual":{"amount":"%s","currency":"CHF"},
                 "validFrom":"%s","provision":"CV 483A","decision":"C26/99 (synthetic)","reason":"Test"}""".formatted(category, sector, units, amount, from);
    }
}
