package itu.notification.audience;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import itu.local.test.Tokens;
import itu.platform.security.Roles;

import static io.restassured.RestAssured.given;

/** Looks at audiences the way the outreach desk does, and freezes steps as a campaign would. */
public final class Outreach {
    static final String AUDIENCES = "/api/notifications/v1/audiences";

    private Outreach() {}

    public static RequestSpecification officer() {
        return given().auth()
                .oauth2(Tokens.of("officer", Roles.OUTREACH_OFFICER).bearer());
    }

    static Response ask(String what, String audience) {
        return officer()
                .contentType("application/json")
                .body("{\"audience\":" + audience + "}")
                .post(AUDIENCES + "/" + what);
    }

    static JsonPath count(String audience) {
        return ask("counts", audience).then().statusCode(200).extract().jsonPath();
    }

    static List<Map<String, Object>> sample(String audience) {
        return ask("samples", audience)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    /** An audience of a list. */
    static String ofList(String kind, UUID list, String more) {
        return "{\"sources\":[{\"kind\":\"%s\",\"list\":\"%s\"}]%s}".formatted(kind, list, more);
    }

    public static Response upload(String name, String csv, boolean dryRun) {
        return officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("text/csv; charset=utf-8")
                .queryParam("name", name)
                .queryParam("dryRun", dryRun)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(AUDIENCES + "/uploads");
    }

    /** A campaign with a step that can be frozen. */
    static UUID campaign() {
        var campaign = UUID.randomUUID();
        execute(
                "insert into campaign (id, version, name, state, subject, statutory, audience, synthetic, drafted_by, recorded_at)"
                        + " values ('%s', 0, 'A campaign (invented)', 'DRAFT', 'partnership', false, '{}', true, 'x', now())"
                                .formatted(campaign));
        execute("insert into campaign_step (campaign, number, content, state) values ('%s', 0, '%s', 'PLANNED')"
                .formatted(campaign, UUID.randomUUID()));
        return campaign;
    }

    static void replied(UUID campaign, String addressee) {
        execute(
                "insert into campaign_reply (campaign, addressee, kind, reference, at) values ('%s', '%s', 'OFFICE', 'x', now())"
                        .formatted(campaign, addressee));
    }

    static long freeze(UUID campaign, Audience audience) {
        return QuarkusTransaction.requiringNew()
                .timeout(600)
                .call(() -> Arc.container().instance(Audiences.class).get().freeze(campaign, 0, audience, null));
    }

    static void execute(String sql) {
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows of a query, columns joined by a bar. */
    static List<String> rows(String sql) {
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new java.util.ArrayList<String>();
            while (rows.next()) {
                var cells = new java.util.ArrayList<String>();
                for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(rows.getString(i));
                }
                found.add(cells.stream().map(String::valueOf).collect(Collectors.joining("|")));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> frozen(UUID campaign, String columns) {
        return rows("select %s from recipient where campaign = '%s' order by number".formatted(columns, campaign));
    }
}
