package itu.membership;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Topics;
import itu.membership.membership.Sector;

import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class RenewalTest extends Members {
    private static final String TOPIC = "membership.renewal.v1";

    /** The years that other tests have lived through are forgotten: the record begins in 2025. */
    @BeforeEach
    void nothingRenewedYet() throws SQLException {
        Topics.create(TOPIC, 3);
        sql(
                "delete from renewal_year",
                "delete from due_act where act = 'memberships-renewed'",
                "insert into renewal_year (year, completed_at) values (2025, now())");
    }

    @Test
    void on_the_first_of_january_all_in_force_are_renewed_once_and_the_year_is_told_once() {
        var paying = activeMember();
        var free = exempt(organization(), "2025-01-01");
        act(free, "exemptions", """
                {"from": "2025-01-01", "until": "2027-01-01", "decision": "Council 2025, Decision 999 (invented)"}""");
        var awaiting = sectorMember(organization(), Sector.R, "2025-12-01");
        var ended = activeMember();
        act(ended, "denunciations", """
                {"receivedOn": "2025-06-30", "givenBy": "ENTITY", "reference": "Letter 1 (invented)"}""").statusCode(201);
        var before = told().size();

        clock.move(LocalDate.of(2026, 1, 1));

        await().untilAsserted(() -> assertThat(told()).hasSize(before + 1));
        assertThat(told()).last().satisfies(event -> {
            EventContracts.assertValid("membership/renewal.completed.v1", event.value());
            assertThat(event.value()).isEqualTo("{\"year\":2026,\"renewed\":2}");
        });
        assertThat(List.of(renewals(paying), renewals(free), renewals(awaiting), renewals(ended)))
                .containsExactly(1, 1, 0, 0);
        read(paying).then().header("ETag", equalTo("\"3\"")).body("state", equalTo("ACTIVE"));
    }

    @Test
    void begun_and_killed_the_renewal_goes_on_where_it_stopped() throws SQLException {
        var first = activeMember();
        var second = activeMember();
        sql(
                """
                insert into membership_fact (id, membership, number, kind, effective_on, recorded_at, recorded_by)
                values (uuidv7(), '%s', 3, 'RENEWED', date '2026-01-01', now(), 'system')""".formatted(first),
                "insert into renewal_year (year, after, renewed) values (2026, '%s', 1)".formatted(first));
        var before = told().size();

        clock.move(LocalDate.of(2026, 1, 1));

        await().untilAsserted(() -> assertThat(told()).hasSize(before + 1));
        assertThat(List.of(renewals(first), renewals(second))).containsExactly(1, 1);
        assertThat(told()).last().satisfies(event -> assertThat(event.value()).contains("\"renewed\":2"));
    }

    @Test
    void years_that_were_slept_through_are_made_up_for_one_by_one() {
        var membership = activeMember();
        var before = told().size();

        clock.move(LocalDate.of(2028, 2, 1));

        await().untilAsserted(() -> assertThat(told()).hasSize(before + 3));
        assertThat(renewals(membership)).isEqualTo(3);
    }

    private static List<Topics.Message> told() {
        return Topics.records(TOPIC);
    }

    private int renewals(UUID membership) {
        List<String> kinds = read(membership).path("facts.kind");
        return (int) kinds.stream().filter("RENEWED"::equals).count();
    }
}
