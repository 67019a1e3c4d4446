package itu.notification.circular;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

import itu.local.test.EventContracts;
import itu.local.test.Patience;
import itu.local.test.Topics;
import itu.notification.MailGate;
import itu.notification.content.Contents;
import itu.notification.content.DemoLetters;
import itu.notification.content.Finding;
import itu.platform.language.Language;

import static io.restassured.RestAssured.given;
import static itu.notification.content.Writers.BASE;
import static itu.notification.content.Writers.author;
import static itu.notification.content.Writers.colleague;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class CircularLetterTest {
    private static final String LETTERS = BASE + "/circular-letters";
    private static final String ARCHIVE = BASE + "/circulars";

    @Inject
    Contents contents;

    @Test
    void a_letter_is_published_by_somebody_else_in_six_languages() {
        var drafted = draft(reference());
        var id = drafted.path("id").toString();

        author().header("If-Match", drafted.header("ETag"))
                .post(LETTERS + "/" + id + "/publications")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/circular-needs-four-eyes"));
        publish(id, drafted).then().statusCode(201).body("state", equalTo("PUBLISHED"));
        assertThat(contents.findings(contents.current(UUID.fromString(id)).orElseThrow()))
                .isEmpty();
    }

    @Test
    void a_letter_without_a_language_is_not_published() {
        var body = body(reference());
        ((ObjectNode) body.path("texts")).remove("zh");
        var drafted = author().body(body.toString()).post(LETTERS);
        var id = drafted.path("id").toString();

        publish(id, drafted)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/circular-letter-not-ready"))
                .body("findings.language", hasItem("zh"));
        author().get(LETTERS + "/" + id + "/findings")
                .then()
                .body("items.code", hasItem("language-missing"))
                .body("items.code", hasItem("not-published"));
    }

    @Test
    void a_translation_of_an_older_wording_holds_it_back() {
        var drafted = draft(reference());
        var id = drafted.path("id").toString();
        var source = body(drafted.path("reference")).path("texts").path("en");
        ((ObjectNode) source).put("subject", "Another subject for {period}");

        var edited = author().header("If-Match", drafted.header("ETag"))
                .body("{\"texts\":{\"en\":" + source + "}}")
                .post(LETTERS + "/" + id + "/versions");

        edited.then().statusCode(201);
        publish(id, edited).then().statusCode(422).body("findings", hasSize(5));
        assertThat(contents.findings(contents.current(UUID.fromString(id)).orElseThrow()))
                .extracting(Finding::code)
                .contains("language-outdated", "not-published");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CL-25", "Letter 1", "XX-25/36"})
    void a_reference_has_one_of_the_styles_in_use(String reference) {
        author().body(body(reference).toString())
                .post(LETTERS)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/circular-reference-unknown"));
    }

    @Test
    void a_reference_is_given_once() {
        var reference = reference();
        draft(reference);

        author().body(body(reference).toString())
                .post(LETTERS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/circular-reference-taken"));
    }

    @Test
    void a_published_letter_is_changed_by_a_revision_only() {
        var reference = reference();
        var drafted = draft(reference);
        var id = drafted.path("id").toString();
        var published = publish(id, drafted);

        author().header("If-Match", published.header("ETag"))
                .body("{}")
                .post(LETTERS + "/" + id + "/versions")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/circular-letter-published"));
        var begun = author().header("If-Match", published.header("ETag"))
                .body("{\"kind\":\"REVISION\",\"reason\":\"The deadline was put off\"}")
                .post(LETTERS + "/" + id + "/revisions");
        var first = contents.current(UUID.fromString(id)).orElseThrow();
        var revised = publish(id, begun);

        revised.then()
                .statusCode(201)
                .body("releases", hasSize(2))
                .body("version.head.reference", equalTo(reference + " (Rev.1)"));
        assertThat(contents.current(UUID.fromString(id)).orElseThrow().number()).isGreaterThan(first.number());
        given().get(ARCHIVE + "/en/" + slug(reference))
                .then()
                .body(containsString("(Rev.1)"))
                .body(containsString("The deadline was put off"));
        given().get(ARCHIVE + "/en/" + slug(reference) + "?publication=0")
                .then()
                .body(not(containsString("<title>" + reference + " (Rev.1)")))
                .body(containsString("Another publication has taken the place"));
        assertEvents(id);
    }

    @Test
    void an_enclosure_is_a_pdf_and_is_given_to_the_public_once_published() {
        var reference = reference();
        var drafted = draft(reference);
        var id = drafted.path("id").toString();
        var pdf = "%PDF-1.7\nsome content".getBytes(StandardCharsets.US_ASCII);

        author().contentType("application/pdf")
                .header("If-Match", drafted.header("ETag"))
                .queryParam("language", "fr")
                .queryParam("title", "Brochure")
                .body("GIF89a no".getBytes(StandardCharsets.US_ASCII))
                .post(LETTERS + "/" + id + "/enclosures")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/enclosure-no-pdf"));
        var enclosed = author().contentType("application/pdf")
                .header("If-Match", drafted.header("ETag"))
                .queryParam("language", "fr")
                .queryParam("title", "Brochure été")
                .body(pdf)
                .post(LETTERS + "/" + id + "/enclosures");
        enclosed.then().statusCode(201).body("version.head.enclosures[0].sha256", notNullValue());
        var file = ARCHIVE + "/enclosures/" + enclosed.path("version.head.enclosures[0].id");
        given().get(file).then().statusCode(404);
        publish(id, enclosed).then().statusCode(201);

        var given = given().get(file);

        given.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", containsString("attachment; filename="));
        assertThat(given.asByteArray()).isEqualTo(pdf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh"})
    void the_archive_shows_the_letter_in_every_language(String tag) throws Exception {
        var reference = published();
        var language = Language.ofTag(tag);

        var page = given().get(ARCHIVE + "/" + tag + "/" + slug(reference));

        page.then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Cache-Control", containsString("public"))
                .header("ETag", notNullValue())
                .header("Content-Language", tag)
                .body(containsString(
                        "<html lang=\"" + tag + "\" dir=\"" + (language.rightToLeft() ? "rtl" : "ltr") + "\">"))
                .body(containsString("hreflang=\"ar\""))
                .body(containsString(reference));
        assertThat(headings(page.asString())).startsWith(1).doesNotContain(3);
        given().header("If-None-Match", page.header("ETag"))
                .get(ARCHIVE + "/" + tag + "/" + slug(reference))
                .then()
                .statusCode(304);
        var list = given().queryParam("q", reference).get(ARCHIVE + "/" + tag);
        list.then().statusCode(200).body(containsString(slug(reference)));
        Files.createDirectories(Path.of("target", "letters"));
        Files.writeString(Path.of("target/letters/archive_" + tag + ".html"), list.asString());
        Files.writeString(Path.of("target/letters/archived_" + tag + ".html"), page.asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed.atom", "feed.rss"})
    void the_feeds_are_well_formed_and_name_the_letter(String feed) throws Exception {
        var reference = published();

        var answer = given().get(ARCHIVE + "/ar/" + feed);

        answer.then().statusCode(200);
        var document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(answer.asString())));
        assertThat(document.getDocumentElement().getTextContent()).contains(reference);
        assertThat(document.getElementsByTagName(feed.endsWith("atom") ? "entry" : "item")
                        .getLength())
                .isPositive();
    }

    @Test
    void the_mail_bears_the_head_the_signature_and_the_enclosures() throws Exception {
        var drafted = draft(reference());
        var id = drafted.path("id").toString();
        var enclosed = author().header("If-Match", drafted.header("ETag"))
                .body("{\"language\":\"en\",\"title\":\"Brochure\",\"href\":\"https://brochure.itu-suite.example/en\"}")
                .post(LETTERS + "/" + id + "/enclosure-links");
        enclosed.then().statusCode(201).body("version.number", equalTo(2));

        var mail = author().queryParam("language", "ar").get(LETTERS + "/" + id + "/versions/2/preview");

        mail.then()
                .statusCode(200)
                .body("text", containsString("[الأصل موقّع]"))
                .body("text", containsString("الدول الأعضاء"))
                .body(
                        "html",
                        containsString("<li lang=\"en\" dir=\"ltr\"><a href=\"https://brochure.itu-suite.example/en\""))
                .body("html", containsString("<bdi>" + drafted.path("reference") + "</bdi>"));
        Files.createDirectories(Path.of("target", "letters"));
        Files.writeString(Path.of("target/letters/mail_ar.html"), mail.path("html"));
        Files.writeString(Path.of("target/letters/mail_ar.txt"), mail.path("text"));
    }

    @Test
    void programs_read_the_same_as_json() {
        var reference = published();

        given().queryParam("q", "class contribution " + reference)
                .get(BASE + "/published-circulars")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("items", hasSize(1))
                .body("items[0].reference", equalTo(reference));
        given().get(BASE + "/published-circulars/" + slug(reference))
                .then()
                .statusCode(200)
                .body("texts.fr.subject", containsString("2028-2031"))
                .body("texts.ar.html", containsString("<bdi>"))
                .body("synthetic", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/de", "/en/CL-99-99999", "/en/%3Cscript%3E", "/NONE/feed.atom"})
    void what_is_not_there_is_404(String path) {
        given().urlEncodingEnabled(false).get(ARCHIVE + path).then().statusCode(404);
    }

    @Test
    void a_draft_is_not_public() {
        var reference = reference();
        draft(reference);

        given().get(ARCHIVE + "/en/" + slug(reference)).then().statusCode(404);
    }

    private static void assertEvents(String id) {
        var facts = Patience.await()
                .until(
                        () -> Topics.records("notification.circular-letter.v1").stream()
                                .filter(record -> id.equals(record.key()))
                                .toList(),
                        seen -> seen.size() == 2);
        EventContracts.assertValid(
                "notification/circular-letter.published.v1", facts.getFirst().value());
        EventContracts.assertValid(
                "notification/circular-letter.revised.v1", facts.getLast().value());
        assertThat(facts.getLast().headers().get("ce_type")).isEqualTo("itu.notification.circular-letter.revised.v1");
        assertThat(facts.getLast().value()).doesNotContain("author", "colleague", "Example");
    }

    private static List<Integer> headings(String html) {
        return Pattern.compile("<h([1-6])[ >]")
                .matcher(html)
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .toList();
    }

    private static String published() {
        var reference = reference();
        var drafted = draft(reference);
        publish(drafted.path("id"), drafted).then().statusCode(201);
        return reference;
    }

    private static Response draft(String reference) {
        var drafted = author().body(body(reference).toString()).post(LETTERS);
        drafted.then().statusCode(201);
        return drafted;
    }

    private static Response publish(String id, Response before) {
        return colleague().header("If-Match", before.header("ETag")).post(LETTERS + "/" + id + "/publications");
    }

    private static ObjectNode body(String reference) {
        var body = (ObjectNode) DemoLetters.body("cl-25-36");
        return body.put("reference", reference);
    }

    private static String reference() {
        return "CL-%02d/%d"
                .formatted(
                        ThreadLocalRandom.current().nextInt(100),
                        ThreadLocalRandom.current().nextInt(100, 99_999));
    }

    private static String slug(String reference) {
        return reference.replace('/', '-');
    }
}
