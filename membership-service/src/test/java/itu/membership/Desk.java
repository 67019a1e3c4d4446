package itu.membership;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import itu.local.test.CommittedDocument;
import itu.local.test.Tokens;
import itu.local.test.Topics;
import itu.platform.security.Roles;

import static io.restassured.RestAssured.given;

/** The membership desk as a client of the API: sends files and reads the register. */
final class Desk {
    static final String STATES = "/api/membership/v1/member-states";
    static final String STATUSES = "/api/membership/v1/development-statuses";
    static final String OBSERVERS = "/api/membership/v1/observers";
    static final String ORGANIZATIONS = "/api/membership/v1/organizations";
    static final String MEMBERSHIPS = "/api/membership/v1/memberships";
    static final String CONTACTS = "/api/membership/v1/contacts";
    static final String MAILBOXES = "/api/membership/v1/contact-mailboxes";

    static final String STATE_TOPIC = "membership.member-state.v1";
    static final String CONTACT_TOPIC = "membership.contact.v1";
    static final String ORGANIZATION_TOPIC = "membership.organization.v1";
    static final String MEMBERSHIP_TOPIC = "membership.membership.v1";
    static final String SECTOR_MEMBERSHIP_TOPIC = "membership.sector-membership.v1";

    private static final String STATE_HEADER =
            "iso2,iso3,itu_symbol,name_en,name_fr,name_es,name_ru,name_zh,name_ar,itud_region,itud_region_confidence,"
                    + "admin_region,admin_region_confidence,un_member,note\n";

    private Desk() {}

    static RequestSpecification officer() {
        return as(Tokens.of("officer", Roles.MEMBERSHIP_OFFICER));
    }

    static RequestSpecification as(Tokens token) {
        return given().auth().oauth2(token.bearer());
    }

    /** An invented row; the codes of one State never meet those of another. */
    static String state(String iso3, String englishName) {
        return "%s,%s,%s,%s,Nom,Nombre,Имя,名称,اسم,EUR,inferred,B,source_found,1,synthetic"
                .formatted(iso3.substring(1), iso3, iso3, englishName);
    }

    static String states(String... rows) {
        return STATE_HEADER + String.join("\n", rows);
    }

    static String lines(String... rows) {
        return String.join("\n", Arrays.asList(rows));
    }

    static String reference(String file) {
        return CommittedDocument.read("deploy/local/data/" + file + ".csv");
    }

    /** What came of an import, with the correlation id of its events. */
    record Import(String correlation, Response response) {
        ValidatableResponse then() {
            return response.then();
        }

        List<Topics.Message> events(String topic) {
            return Topics.records(topic).stream()
                    .filter(event -> correlation.equals(event.headers().get("ce_correlationid")))
                    .toList();
        }
    }

    static Import send(String collection, String csv) {
        var correlation = UUID.randomUUID().toString();
        var response = officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("X-Correlation-Id", correlation)
                .contentType("text/csv; charset=UTF-8")
                .body(csv)
                .post(collection + "/imports");
        response.then().statusCode(200);
        return new Import(correlation, response);
    }

    static Response rehearse(String collection, String csv) {
        return officer()
                .contentType("text/csv; charset=UTF-8")
                .body(csv)
                .queryParam("dryRun", true)
                .post(collection + "/imports");
    }
}
