package itu.membership;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.platform.security.Roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

/** The figures that the demonstration's synthetic members must give. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class DemoMembershipTest extends EmptyRegister {
    private static final Tokens OUTREACH = Tokens.of("outreach", Roles.OUTREACH_OFFICER);

    private final Map<String, UUID> ids = new HashMap<>();

    @BeforeEach
    void loadTheDemonstration() throws SQLException {
        Desk.send(Desk.STATES, Desk.reference("reference/member_states"));
        organizations();
        memberships();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-15", "2025-12-31"})
    void seventy_member_states_have_no_member_and_124_have_one(String day) {
        Desk.as(OUTREACH)
                .queryParam("validAt", day)
                .get("/api/membership/v1/gaps/member-states-without-members")
                .then()
                .body("count", equalTo(70))
                .body("synthetic", equalTo(true));

        List<Integer> paying = Desk.as(OUTREACH)
                .queryParam("validAt", day)
                .queryParam("by", "MEMBER_STATE")
                .get("/api/membership/v1/compositions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("breakdowns[0].parts.memberships");
        assertThat(paying).filteredOn(count -> count > 0).hasSize(124);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/multi-sector-members?sectors=2",
                "/multi-sector-members?sectors=3",
                "/upgrade-candidates",
                "/gaps/one-sector-members/addressees",
                "/gaps/under-represented-segments/addressees"
            })
    void every_list_has_somebody_to_show(String list) {
        Desk.as(OUTREACH)
                .get("/api/membership/v1" + list)
                .then()
                .statusCode(200)
                .body("items.size()", greaterThan(10));
    }

    @Test
    void everything_in_the_files_is_synthetic_and_says_so() {
        assertThat(rows("organizations")).hasSizeGreaterThan(4_000).allSatisfy(row -> {
            assertThat(row[2]).startsWith("Synthetic ");
            assertThat(row[12]).endsWith(".example");
            assertThat(row[15]).isEqualTo("1");
        });
    }

    @ParameterizedTest
    @CsvSource({"mission_mailboxes, 388", "organization_mailboxes, 379"})
    void missions_cabinets_and_the_focal_points_of_members_have_a_mailbox(String file, int mailboxes) {
        var report = Desk.send(Desk.MAILBOXES, Desk.reference("demo/" + file));

        report.then().body("refused", equalTo(0)).body("created", equalTo(mailboxes));
    }

    private void organizations() throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into organization (id, version, names, country, kind, segment, website, source, external_key, synthetic,
                            search_text, recorded_at)
                        values (?, 0, jsonb_build_object('en', ?::text), ?, ?, ?, ?, ?, ?, ?, '', now())""")) {
            for (var row : rows("organizations")) {
                var id = row[16].isEmpty() ? UUID.randomUUID() : UUID.fromString(row[16]);
                ids.put(row[1], id);
                insert.setObject(1, id);
                insert.setString(2, row[2]);
                insert.setString(3, row[9]);
                insert.setString(4, row[10]);
                insert.setString(5, row[11].isEmpty() ? null : row[11]);
                insert.setString(6, row[12]);
                insert.setString(7, row[0]);
                insert.setString(8, row[1]);
                insert.setBoolean(9, row[15].equals("1"));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void memberships() {
        var register = new MadeUpRegister(database);
        for (var row : rows("memberships")) {
            var membership = register.membership(ids.get(row[1]), row[2], row[3].isEmpty() ? null : row[3], row[5]);
            register.period(
                    membership, "ACTIVE", LocalDate.parse(row[8]), row[9].isEmpty() ? null : LocalDate.parse(row[9]));
        }
    }

    /** No cell of these files holds a comma. */
    private static List<String[]> rows(String file) {
        return Desk.reference("demo/" + file)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }
}
