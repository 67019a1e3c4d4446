package itu.membership.application;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import itu.local.test.EventContracts;
import itu.local.test.Tokens;
import itu.local.test.Topics;
import itu.platform.security.Roles;
import itu.platform.time.BusinessClock;

import static io.restassured.RestAssured.given;
import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Invented States and fees, and the people who apply, decide and admit. XXP approves each application itself, XXQ allows
 * direct applications, XXR delegated approval, XXS is developing and of low income.
 */
abstract class World {
    static final String API = "/api/membership/v1";
    static final String APPLICATIONS = API + "/applications";
    static final LocalDate TODAY = LocalDate.of(2025, 12, 15);

    private static final String TOPIC = "membership.application.v1";
    private static final String HEADER =
            "iso2,iso3,itu_symbol,name_en,name_fr,name_es,name_ru,name_zh,name_ar,itud_region,itud_region_confidence,"
                    + "admin_region,admin_region_confidence,un_member,note\n";

    @Inject
    DataSource database;

    @Inject
    BusinessClock clock;

    @BeforeEach
    void make_the_world() throws SQLException {
        for (var topic : List.of(
                TOPIC,
                "membership.member-state.v1",
                "membership.organization.v1",
                "membership.membership.v1",
                "membership.sector-membership.v1")) {
            Topics.create(topic, 3);
        }
        states();
        policies();
        fees();
    }

    @AfterEach
    void put_the_clock_back() {
        clock.move(TODAY);
    }

    private void states() throws SQLException {
        var rows = new StringBuilder(HEADER);
        for (var code : List.of("XXP", "XXQ", "XXR", "XXS")) {
            rows.append("%s,%s,%s,Land %s,Nom,Nombre,Имя,名称,اسم,EUR,inferred,B,source_found,1,synthetic\n"
                    .formatted(code.substring(1), code, code, code));
        }
        officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("text/csv; charset=UTF-8")
                .body(rows.toString())
                .post(API + "/member-states/imports")
                .then()
                .statusCode(200);
        execute("""
                insert into development_status_period (id, member_state, status, source, confidence, recorded_at)
                values (gen_random_uuid(), 'XXS', 'DEVELOPING', 'synthetic', 'INFERRED', now()),
                       (gen_random_uuid(), 'XXS', 'LOW_INCOME', 'synthetic', 'INFERRED', now())
                on conflict do nothing""");
    }

    private void policies() throws SQLException {
        execute("""
                insert into application_policy (id, member_state, number, direct_application_allowed, approval_delegated,
                                                valid_from, reference, recorded_at, recorded_by)
                values (gen_random_uuid(), 'XXQ', 1, true, false, '2025-01-01', 'Note (synthetic)', now(), 'officer'),
                       (gen_random_uuid(), 'XXR', 1, true, true, '2025-01-01', 'Note (synthetic)', now(), 'officer')
                on conflict do nothing""");
    }

    /** What other tests left in the catalogue would be told as a fee here. */
    private void fees() throws SQLException {
        execute("truncate fee");
        execute("""
                insert into fee (id, category, sector, condition, units, annual, valid_from, provision, source, confidence,
                                 recorded_at, recorded_by)
                select gen_random_uuid(), category, sector, condition, units, annual, date '2006-01-01', provision, 'test',
                       'SOURCE_FOUND', now(), 'officer'
                from (values ('SECTOR_MEMBER', 'R', 'ANY', '1/2', 31800.00, 'CV 468B'),
                             ('SECTOR_MEMBER', 'R', 'LOW_INCOME', '1/16', 3975.00, 'PP Res. 170'),
                             ('SECTOR_MEMBER', 'T', 'ANY', '1/2', 31800.00, 'CV 468B'),
                             ('SECTOR_MEMBER', 'D', 'DEVELOPED', '1/8', 7950.00, 'CV 468B'),
                             ('SECTOR_MEMBER', 'D', 'DEVELOPING', '1/16', 3975.00, 'CV 468B'),
                             ('ASSOCIATE', 'T', 'ANY', '1/6', 10600.00, 'CV 483A'),
                             ('EXEMPT_ORGANIZATION', null, 'ANY', null, 0.00, 'CV 476'))
                     as f (category, sector, condition, units, annual, provision)
                on conflict do nothing""");
    }

    void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static RequestSpecification as(Tokens token) {
        return given().auth().oauth2(token.bearer());
    }

    static RequestSpecification officer() {
        return as(Tokens.of("officer", Roles.MEMBERSHIP_OFFICER));
    }

    static RequestSpecification delegateOf(String state) {
        return as(Tokens.delegateOf(state));
    }

    /** Somebody without any role. */
    static RequestSpecification somebody(String subject) {
        return as(Tokens.of(subject));
    }

    static RequestSpecification focalPointOf(String organization) {
        return as(Tokens.of("focal-point-" + organization, Roles.MEMBER_FOCAL_POINT)
                .claim("organization", organization));
    }

    static Response post(RequestSpecification by, String path, String body) {
        return by.header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    /** Posts a step of an application that was read just now. */
    static Response step(RequestSpecification by, String application, String step, String body) {
        return post(by.header("If-Match", tag(application)), application + "/" + step, body);
    }

    static String tag(String application) {
        return officer().get(application).then().statusCode(200).extract().header("ETag");
    }

    /** Applies, and gives the address of the application. */
    static String applied(RequestSpecification by, String body) {
        return post(by, APPLICATIONS, body).then().statusCode(201).extract().header("Location");
    }

    static String sectorMember(String state) {
        return sectorMember(state, "OTHER_ENTITY", "[{\"sector\":\"D\",\"units\":\"1/8\"}]");
    }

    static String sectorMember(String state, String kind, String sectors) {
        return """
                {"applicant":%s,"category":"SECTOR_MEMBER","sectors":%s,"contact":%s}""".formatted(applicant(state, kind), sectors, contact());
    }

    static String applicant(String state, String kind) {
        return """
                {"names":{"en":"Invented Networks","fr":"Réseaux inventés"},"country":"%s","kind":"%s","synthetic":true}""".formatted(state, kind);
    }

    static String contact() {
        return "{\"mailbox\":\"membership@networks.example\",\"language\":\"fr\"}";
    }

    /** The facts told about an application, once there are as many as expected; each fits its contract. */
    static List<Topics.Message> facts(String application, int expected) {
        var id = application.substring(application.lastIndexOf('/') + 1);
        var told = await().until(
                        () -> Topics.records(TOPIC).stream()
                                .filter(fact -> id.equals(fact.key()))
                                .toList(),
                        found -> found.size() >= expected);
        assertThat(told)
                .allSatisfy(fact ->
                        EventContracts.assertValid("membership/application." + type(fact) + ".v1", fact.value()));
        return told;
    }

    /** The last words of a fact's type, such as {@code member-state-informed}. */
    static String type(Topics.Message fact) {
        return fact.headers().get("ce_type").replaceAll("itu\\.membership\\.application\\.(.+)\\.v1", "$1");
    }
}
