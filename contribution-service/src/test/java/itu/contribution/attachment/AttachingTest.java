package itu.contribution.attachment;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.contribution.World;
import itu.contribution.declaration.Declared;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asDelegateOf;
import static itu.contribution.World.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class AttachingTest {
    @Inject
    DataSource database;

    private String declaration;

    @BeforeEach
    void declare() throws SQLException {
        World.make();
        declaration = Declared.by("CHE", database);
    }

    @Test
    void a_scan_is_kept_and_comes_back_as_it_was() {
        var scan = pdf(600_000);
        String content = attach(scan, "?fileName=Letter%20114.pdf")
                .statusCode(201)
                .body("mediaType", equalTo("application/pdf"))
                .body("bytes", equalTo(600_000))
                .body("sha256", matchesPattern("[0-9a-f]{64}"))
                .extract()
                .path("content");

        var answer = asDelegateOf("CHE").get(content);

        answer.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"Letter 114.pdf\"; filename*=UTF-8''Letter%20114.pdf");
        assertThat(answer.asByteArray()).isEqualTo(scan);
    }

    @Test
    void the_own_delegate_sees_the_list_and_another_nothing() {
        attach(pdf(100), "?fileName=a.pdf").statusCode(201);

        asDelegateOf("CHE").get(path()).then().statusCode(200).body("items.fileName", contains("a.pdf"));
        asDelegateOf("KEN").get(path()).then().statusCode(404);
    }

    @Test
    void a_scan_of_another_declaration_is_not_found_under_this_one() throws SQLException {
        String id = attach(pdf(100), "").extract().path("id");
        var other = Declared.by("KEN", database);

        asDelegateOf("KEN")
                .get(API + "/declarations/" + other + "/attachments/" + id + "/content")
                .then()
                .statusCode(404);
    }

    @Test
    void the_content_tells_the_form_whatever_the_client_says() {
        attach("<html><script>".getBytes(), "?fileName=letter.pdf")
                .statusCode(422)
                .body("type", equalTo("/problems/no-scan"));
    }

    @Test
    void the_same_content_is_attached_once() {
        attach(pdf(100), "").statusCode(201);

        attach(pdf(100), "").statusCode(409).body("type", equalTo("/problems/attached-already"));
    }

    @Test
    void a_file_name_loses_its_path_and_what_ends_a_header() {
        attach(pdf(100), "?fileName=..%2F..%2Fetc%2Fle%22tter%0d%0a.pdf")
                .statusCode(201)
                .body("fileName", equalTo("le_tter__.pdf"));
    }

    @Test
    void ten_mebibytes_are_taken_and_one_byte_more_is_refused() {
        attach(pdf(10 * 1024 * 1024), "").statusCode(201);

        attach(pdf(10 * 1024 * 1024 + 1), "").statusCode(413);
    }

    @Test
    void what_comes_in_chunks_is_counted_while_it_is_read() throws Exception {
        var scan = new ByteArrayInputStream(pdf(10 * 1024 * 1024 + 1));
        var request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + RestAssured.port + API + "/declarations/" + declaration + "/attachments"))
                .header(
                        "Authorization",
                        "Bearer "
                                + Tokens.of("secretary", Roles.CONFERENCE_SECRETARY)
                                        .bearer())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/pdf")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> scan))
                .build();

        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            assertThat(client.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void other_content_may_not_be_as_large() {
        asOfficer(Roles.CONFERENCE_SECRETARY)
                .body(new byte[4 * 1024 * 1024 + 1])
                .post(API + "/declarations/" + declaration + "/clarifications")
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/content-too-large"));
    }

    @Test
    void a_delegate_cannot_attach() {
        post(asDelegateOf("CHE"), pdf(100), "").statusCode(403);
    }

    @Test
    void a_retry_under_the_same_key_attaches_once() {
        var key = UUID.randomUUID();
        String first = attachUnder(key).statusCode(201).extract().path("id");

        attachUnder(key).statusCode(201).body("id", equalTo(first));
    }

    private ValidatableResponse attach(byte[] content, String query) {
        return post(asOfficer(Roles.CONFERENCE_SECRETARY), content, query);
    }

    private ValidatableResponse attachUnder(UUID key) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of("officer", Roles.CONFERENCE_SECRETARY).bearer())
                .header("Idempotency-Key", key)
                .contentType("application/pdf")
                .body(pdf(200))
                .post(path())
                .then();
    }

    private ValidatableResponse post(RequestSpecification caller, byte[] content, String query) {
        return caller.urlEncodingEnabled(false)
                .contentType("application/pdf")
                .body(content)
                .post(path() + query)
                .then();
    }

    private String path() {
        return API + "/declarations/" + declaration + "/attachments";
    }

    private static byte[] pdf(int length) {
        var content = new byte[length];
        for (var i = 0; i < length; i++) {
            content[i] = (byte) (i * 31 + i / 251);
        }
        var begin = "%PDF-1.7".getBytes();
        System.arraycopy(begin, 0, content, 0, begin.length);
        return content;
    }
}
