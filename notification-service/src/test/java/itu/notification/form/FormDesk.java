package itu.notification.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import itu.local.test.Patience;
import itu.local.test.Tokens;
import itu.platform.language.Language;
import itu.platform.security.Roles;

import static io.restassured.RestAssured.given;

/** Draws up forms and answers them, the way officers and strangers do. */
final class FormDesk {
    static final String FORMS = "/api/notifications/v1/forms";
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private FormDesk() {}

    static RequestSpecification as(String subject, String role) {
        return given().auth()
                .oauth2(Tokens.of(subject, role).bearer())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON);
    }

    static RequestSpecification asOfficer() {
        return as("outreach-1", Roles.OUTREACH_OFFICER);
    }

    static Map<String, String> words(String text) {
        return Map.of(
                "en", text, "fr", text + " (fr)", "es", text + " (es)", "ar", text + " (ar)", "ru", text, "zh", text);
    }

    static Map<String, Object> question(String key, String kind, boolean required, String meaning) {
        var question = new HashMap<String, Object>(
                Map.of("key", key, "kind", kind, "required", required, "labels", words(key)));
        if (meaning != null) {
            question.put("meaning", meaning);
        }
        return question;
    }

    static Map<String, Object> definition(Map<String, Object> more) {
        var areas = question("areas", "SEVERAL_OF", true, null);
        areas.put(
                "choices",
                List.of(
                        Map.of("code", "people", "labels", words("People")),
                        Map.of("code", "money", "labels", words("Money"))));
        var definition = new HashMap<String, Object>(Map.of(
                "purpose", "EXPRESSION_OF_INTEREST",
                "titles", words("Expression of interest"),
                "introductions", words("Tell us."),
                "nextSteps", words("We will write to you."),
                "zone", "Europe/Zurich",
                "office", "desk@itu-suite.example",
                "calendar", List.of(Map.of("on", "2027-06-07", "until", "2027-06-09", "titles", words("Round table"))),
                "questions",
                        List.of(
                                question("organization", "SHORT_TEXT", true, "ORGANIZATION"),
                                question("country", "COUNTRY", true, "COUNTRY"),
                                question("contactName", "SHORT_TEXT", false, "CONTACT_NAME"),
                                question("email", "EMAIL", true, "CONTACT_EMAIL"),
                                areas,
                                question("offer", "LONG_TEXT", false, null),
                                question("consent", "CONSENT", true, null)),
                "synthetic", true));
        definition.putAll(more);
        return definition;
    }

    static String draft(String key, Map<String, Object> more) {
        return asOfficer()
                .body(Map.of("key", key, "definition", definition(more)))
                .post(FORMS)
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
    }

    /** A form of its own, published by a second person. */
    static String published(Map<String, Object> more) {
        var key = "form-" + UUID.randomUUID();
        var tag = draft(key, more);
        as("outreach-2", Roles.OUTREACH_OFFICER)
                .header("If-Match", tag)
                .post(FORMS + "/" + key + "/publications")
                .then()
                .statusCode(201);
        return key;
    }

    static Map<String, Object> values(String mailbox) {
        return Map.of(
                "organization", "Example Telecom",
                "country", "CHE",
                "contactName", "Somebody Secret",
                "email", mailbox,
                "areas", List.of("people"),
                "offer", "=1+1 of Somebody Secret",
                "consent", true);
    }

    static Response answer(String key, String language, Map<String, Object> values) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("Accept-Language", language)
                .body(Map.of("language", language, "values", values))
                .post(FORMS + "/" + key + "/answers");
    }

    static JsonPath received(String key, String language, String mailbox) {
        return answer(key, language, values(mailbox))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    static String page(String key, String language) {
        return given().get(FORMS + "/" + language + "/" + key)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    static String token(String page) {
        var found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new AssertionError("The page has no token: " + page);
        }
        return found.group(1);
    }

    static Response send(String key, String language, Map<String, ?> fields) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(FORMS + "/" + language + "/" + key);
    }

    /** Sends a page as soon as a person could have filled it in. */
    static Response sendAsPerson(String key, String language, Map<String, ?> fields) {
        var answers = new Response[1];
        Patience.await().until(() -> {
            answers[0] = send(key, language, fields);
            return !answers[0].asString().contains(FormTexts.text("fault.too-fast", Language.ofTag(language)));
        });
        return answers[0];
    }
}
