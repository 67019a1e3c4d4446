package itu.notification.campaign;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import itu.local.test.Tokens;
import itu.local.test.Topics;
import itu.platform.security.Roles;

import static io.restassured.RestAssured.given;

/** Runs campaigns the way the outreach desk does. */
public final class Office {
    static final String CAMPAIGNS = "/api/notifications/v1/campaigns";
    static final Tokens DRAFTER = Tokens.of("campaign-drafter", Roles.OUTREACH_OFFICER);
    static final Tokens APPROVER = Tokens.of("campaign-approver", Roles.OUTREACH_OFFICER);

    private Office() {}

    /** A campaign as it was answered last. */
    record Kept(String id, String etag, JsonPath body) {
        String path() {
            return CAMPAIGNS + "/" + id;
        }
    }

    /** Whose mailboxes only the tests of campaigns give out. */
    static final String OFFICE = "STUDY_GROUP_COORDINATOR";

    static RequestSpecification as(Tokens caller) {
        return given().auth().oauth2(caller.bearer()).contentType(ContentType.JSON);
    }

    static RequestSpecification keyed(Tokens caller) {
        return as(caller).header("Idempotency-Key", UUID.randomUUID());
    }

    /** A draft for the mailboxes of an office; further members as JSON, each after a comma. */
    static String draft(String name, String office, UUID content, String further) {
        return """
                {"name":"%s","subject":"class-of-contribution","statutory":true,"content":"%s",
                 "audience":{"sources":[{"kind":"MEMBER_STATES"}],"roles":["%s"],"regions":[],"except":[]},
                 "synthetic":true%s}""".formatted(name, content, office, further);
    }

    static String reply(String call) {
        return ",\"reply\":{\"kind\":\"DECLARATION\",\"reference\":\"%s\"}".formatted(call);
    }

    static String ladder(UUID content, int... daysBefore) {
        var rungs = Arrays.stream(daysBefore)
                .mapToObj(days -> "{\"daysBefore\":%d,\"content\":\"%s\"}".formatted(days, content))
                .toList();
        return ",\"ladder\":[" + String.join(",", rungs) + "]";
    }

    static Kept drafted(String draft) {
        return kept(keyed(DRAFTER).body(draft).post(CAMPAIGNS), 201);
    }

    static Kept approved(String draft) {
        return act(APPROVER, act(DRAFTER, drafted(draft), "submissions"), "approvals");
    }

    static Kept launched(String draft) {
        return act(APPROVER, approved(draft), "launches");
    }

    static Kept act(Tokens caller, Kept campaign, String act) {
        return kept(attempt(caller, campaign, act), 201);
    }

    static Response attempt(Tokens caller, Kept campaign, String act) {
        var body = act.equals("schedules") ? "{}" : "{\"reason\":\"Said by a test\"}";
        var request = keyed(caller).header("If-Match", campaign.etag());
        var takesBody =
                List.of("rejections", "schedules", "pauses", "cancellations").contains(act) || act.endsWith("/skips");
        return (takesBody ? request.body(body) : request).post(campaign.path() + "/" + act);
    }

    static Kept seen(Kept campaign) {
        return kept(as(DRAFTER).get(campaign.path()), 200);
    }

    static JsonPath get(Kept campaign, String what) {
        return as(DRAFTER)
                .accept(ContentType.JSON)
                .get(campaign.path() + "/" + what)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static Kept kept(Response response, int status) {
        response.then().statusCode(status);
        var body = response.jsonPath();
        return new Kept(body.getString("id"), response.header("ETag"), body);
    }

    /** Facts about a campaign that landed on Kafka. */
    static List<Topics.Message> told(Kept campaign, String what) {
        return Topics.records("notification.campaign.v1").stream()
                .filter(record -> campaign.id().equals(record.key()))
                .filter(record -> ("itu.notification.campaign." + what + ".v1")
                        .equals(record.headers().get("ce_type")))
                .toList();
    }

    /** Gives States, and no others, a mailbox in an office. */
    static void reachable(DataSource database, String office, String... states) {
        sql(database, "delete from address where role = ?", office);
        for (var state : states) {
            sql(database, """
                    insert into member_state (code, name_en, name_fr, name_es, name_ar, name_ru, name_zh, itud_region, administrative_region, sequence)
                    values (?, 'State', 'État', 'Estado', 'دولة', 'Государство', '国家', 'EUR', 'B', 0) on conflict do nothing""", state);
            sql(
                    database,
                    "insert into address (holder, role, mailbox, language, sequence) values (?, ?, ?, ?, 1)",
                    state,
                    office,
                    mailbox(office, state),
                    Map.of("CHE", "fr", "EGY", "ar").getOrDefault(state, "en"));
        }
    }

    static String mailbox(String office, String state) {
        return (office + "@" + state + ".example").toLowerCase(Locale.ROOT);
    }

    static void sql(DataSource database, String statement, Object... values) {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            for (var i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
