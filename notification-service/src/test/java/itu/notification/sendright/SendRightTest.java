package itu.notification.sendright;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.Mailbox;
import itu.local.test.Patience;
import itu.local.test.Tokens;
import itu.notification.Facts;
import itu.notification.MailGate;
import itu.platform.security.Roles;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class SendRightTest {
    private static final String RIGHT = "/api/notifications/v1/send-right";

    @Inject
    DataSource dataSource;

    @ConfigProperty(name = "suite.send-right.file")
    Path file;

    @BeforeEach
    void held() {
        awaitStanding("held");
    }

    @AfterEach
    void heldAgain() {
        if (!standing().equals("held")) {
            signIn("The test is over").then().statusCode(201);
            awaitStanding("held");
        }
    }

    @Test
    void a_restored_copy_sends_nothing_until_a_person_signs_it_in() throws SQLException {
        restoreFromBackup();
        awaitStanding("database-behind");
        assertThat(get("/q/health/ready").asString()).contains("database-behind");
        assertThat(get("/q/health/ready").statusCode()).isEqualTo(200);
        var mailbox = "restored-" + UUID.randomUUID() + "@slb.example";
        Facts.reachable("SLB", mailbox, "es");
        Facts.declaration("SLB", UUID.randomUUID());
        Patience.await().until(() -> rows("select count(*) from dispatch where member_state = 'SLB'") > 0);
        assertThat(Mailbox.messagesTo(mailbox)).isEmpty();

        signIn("The original is gone")
                .then()
                .statusCode(201)
                .body("held", equalTo(true))
                .body("signedInBy", equalTo("admin-of-right"))
                .body("reason", equalTo("The original is gone"));

        Patience.await().until(() -> !Mailbox.messagesTo(mailbox).isEmpty());
        awaitStanding("held");
        given().auth()
                .oauth2(Tokens.of("auditor", Roles.AUDITOR).bearer())
                .queryParam("subjectType", "send-right")
                .queryParam("subject", "database")
                .get("/api/notifications/v1/audit")
                .then()
                .body("items.reason", hasItem("The original is gone"));
    }

    @Test
    void a_copy_on_another_machine_finds_no_file_and_sends_nothing() throws IOException {
        Files.delete(file);

        awaitStanding("file-missing");
    }

    @Test
    void the_original_loses_its_right_when_a_copy_is_signed_in() throws IOException {
        Files.writeString(file, UUID.randomUUID() + " 1\n");

        awaitStanding("other-epoch");
    }

    @Test
    void a_file_that_cannot_be_read_gives_no_right() throws IOException {
        var before = Files.readString(file);
        Files.writeString(file, "nonsense");

        awaitStanding("file-unusable");

        Files.writeString(file, before);
    }

    @Test
    void a_right_that_is_held_cannot_be_taken_again() {
        signIn("Just so").then().statusCode(409).body("type", equalTo("/problems/send-right-held"));
    }

    @Test
    void signing_in_needs_a_reason_and_an_administrator() {
        signIn("  ").then().statusCode(400);
        given().auth()
                .oauth2(Tokens.of("officer", Roles.OUTREACH_OFFICER).bearer())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"x\"}")
                .post(RIGHT + "/sign-ins")
                .then()
                .statusCode(403);
    }

    /** The database goes back to where it was; the file does not. */
    private void restoreFromBackup() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update send_right set counter = counter + 5");
        }
        Patience.await()
                .until(() -> Long.parseLong(Files.readString(file).strip().split(" ")[1]) >= 6);
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update send_right set counter = 1");
        }
    }

    private long rows(String query) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Response signIn(String reason) {
        return given().auth()
                .oauth2(Tokens.of("admin-of-right", Roles.ADMINISTRATOR).bearer())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"" + reason + "\"}")
                .post(RIGHT + "/sign-ins");
    }

    private static String standing() {
        return given().auth()
                .oauth2(Tokens.of("auditor", Roles.AUDITOR).bearer())
                .get(RIGHT)
                .then()
                .statusCode(200)
                .extract()
                .path("standing");
    }

    private static void awaitStanding(String code) {
        Patience.await().until(() -> standing().equals(code));
    }
}
