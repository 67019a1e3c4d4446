package itu.membership;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import itu.local.test.EventContracts;
import itu.local.test.Tokens;
import itu.local.test.Topics;
import itu.membership.membership.Admission;
import itu.membership.membership.Admitting;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.platform.security.Roles;
import itu.platform.time.BusinessClock;

import static itu.local.test.Patience.await;
import static org.hamcrest.Matchers.equalTo;

/** Invented organizations of an invented State, their memberships, and what others tell about them. */
abstract class Members extends EmptyRegister {
    static final String DUES_TOPIC = "contribution.dues.v1";
    static final String CLASS_TOPIC = "contribution.class-of-contribution.v1";
    static final LocalDate TODAY = LocalDate.of(2025, 12, 15);

    @Inject
    Admitting admitting;

    @Inject
    BusinessClock clock;

    @BeforeEach
    void invent() {
        clock.move(TODAY);
        Desk.send(Desk.STATES, Desk.states(Desk.state("XMA", "Ma"), Desk.state("XMB", "Mb")));
    }

    @AfterEach
    void putTheClockBack() {
        clock.move(TODAY);
    }

    UUID organization() {
        return UUID.fromString(as(Roles.MEMBERSHIP_OFFICER)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("""
                        {"names": {"en": "Invented Member"}, "country": "XMA", "kind": "RECOGNIZED_OPERATING_AGENCY",
                         "synthetic": true}""")
                .post(Desk.ORGANIZATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    UUID sectorMember(UUID organization, Sector sector, String on) {
        return admit(organization, Category.SECTOR_MEMBER, sector, null, on);
    }

    UUID associate(UUID organization, Sector sector, String on) {
        return admit(organization, Category.ASSOCIATE, sector, "ITU-" + sector + " SG 17 (invented)", on);
    }

    UUID exempt(UUID organization, String on) {
        return admit(organization, Category.EXEMPT_ORGANIZATION, Sector.D, null, on);
    }

    private UUID admit(
            UUID organization, Category category, @Nullable Sector sector, @Nullable String group, String on) {
        return QuarkusTransaction.requiringNew()
                .call(() -> admitting
                        .admit(new Admission(
                                organization,
                                category,
                                sector,
                                group,
                                "XMA",
                                LocalDate.parse(on),
                                category == Category.SECTOR_MEMBER ? "1/2" : null,
                                "CV 229",
                                "A-1 (invented)"))
                        .id());
    }

    /** A Sector Member of ITU-D, admitted and paid on 5 January 2025. */
    UUID activeMember() {
        var membership = sectorMember(organization(), Sector.D, "2025-01-05");
        activate(membership, "2025-01-05").statusCode(201);
        return membership;
    }

    ValidatableResponse activate(UUID membership, String on) {
        return act(membership, "activations", """
                {"paidOn": "%s", "reference": "Bank advice 1 (invented)", "reason": "Not told by the other service"}""".formatted(on));
    }

    /** Acts on a membership as an administrator who has just read it. */
    ValidatableResponse act(UUID membership, String act, String body) {
        return act(Tokens.of("administrator", Roles.ADMINISTRATOR), membership, act, body);
    }

    ValidatableResponse act(Tokens who, UUID membership, String act, String body) {
        return Desk.as(who)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", etag(membership))
                .contentType("application/json")
                .body(body)
                .post(Desk.MEMBERSHIPS + "/" + membership + "/" + act)
                .then();
    }

    String etag(UUID membership) {
        return read(membership).getHeader("ETag");
    }

    Response read(UUID membership) {
        return Desk.officer().get(Desk.MEMBERSHIPS + "/" + membership);
    }

    ValidatableResponse standing(UUID membership, String day) {
        return Desk.officer()
                .queryParam("validAt", day)
                .get(Desk.MEMBERSHIPS + "/" + membership + "/standing")
                .then();
    }

    void awaitState(UUID membership, @Nullable String state) {
        await().untilAsserted(() -> read(membership).then().body("state", equalTo(state)));
    }

    static Tokens focalPoint(UUID organization) {
        return Tokens.of("focal-point", Roles.MEMBER_FOCAL_POINT).claim("organization", organization.toString());
    }

    void invoiced(UUID membership, int year, long sequence, String amount, String dueOn) {
        tellDues(membership, year, sequence, "invoiced", """
                {"membership": "%s", "organization": "00000000-0000-7000-8000-000000000001", "year": %d,
                 "amount": "%s", "currency": "CHF", "dueOn": "%s"}""".formatted(membership, year, amount, dueOn));
    }

    void settled(UUID membership, int year, long sequence, String on) {
        tellDues(membership, year, sequence, "settled", """
                {"membership": "%s", "year": %d, "settledOn": "%s"}""".formatted(membership, year, on));
    }

    private static void tellDues(UUID membership, int year, long sequence, String what, String payload) {
        EventContracts.assertValid("contribution/dues." + what + ".v1", payload);
        tell(
                DUES_TOPIC,
                membership.toString(),
                "itu.contribution.dues." + what + ".v1",
                membership + "/" + year,
                sequence,
                payload);
    }

    static void tell(String topic, String key, String type, String subject, long sequence, String payload) {
        Topics.send(
                topic,
                key,
                payload,
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/itu/contribution-service",
                        "ce_subject",
                        subject,
                        "ce_time",
                        "2025-12-15T09:00:00Z",
                        "ce_sequence",
                        Long.toString(sequence),
                        "content-type",
                        "application/json"));
    }

    List<Topics.Message> told(UUID membership, String what) {
        return Topics.records(Desk.MEMBERSHIP_TOPIC).stream()
                .filter(event -> membership.toString().equals(event.key())
                        && ("itu.membership.membership." + what + ".v1")
                                .equals(event.headers().get("ce_type")))
                .toList();
    }

    void sql(String... statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    private static RequestSpecification as(String role) {
        return Desk.as(Tokens.of("officer", role));
    }
}
