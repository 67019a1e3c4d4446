package itu.contribution.memberstate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.contribution.World;
import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Topics;
import itu.platform.security.Roles;

import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

/** The facts are the committed examples of membership-service, told of States that no other test looks at. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class MemberStateProjectorTest {
    @BeforeEach
    void tell_the_register() {
        World.make();
    }

    @Test
    void a_corrected_entry_is_taken_over() {
        tell("MCO", "corrected", "ARB", 1_000);

        await().untilAsserted(() -> assertThat(regionOf("MCO")).isEqualTo("ARB"));
    }

    @Test
    void an_older_entry_never_overwrites_a_newer_one() {
        tell("LIE", "corrected", "ASP", 2_000);
        tell("LIE", "corrected", "AFR", 1_999);
        tell("LIE", "development-status-recorded", "", 2_001);

        await().untilAsserted(() -> assertThat(lowClassWarnings()).isEmpty());
        assertThat(regionOf("LIE")).isEqualTo("ASP");
    }

    /** The register keeps more statuses than contributions rest on. */
    @Test
    void a_status_that_this_service_has_no_use_for_is_passed_over() {
        send(
                "MCO",
                "development-status-recorded",
                "{\"memberState\":\"MCO\",\"statuses\":[{\"status\":\"DEVELOPING\"},{\"status\":\"LLDC\"}]}",
                4_000,
                Map.of());

        await().untilAsserted(() -> assertThat(statusesOf("MCO")).containsExactly("LLDC"));
    }

    /** Told to rebuild a lost read model: known, as far as can be said, since it happened. */
    @Test
    void a_fact_told_again_counts_from_when_it_happened() {
        tell("SMR", "corrected", "ARB", 3_000, Map.of("ce_replay", "true"));

        await().untilAsserted(() -> assertThat(regionOf("SMR")).isEqualTo("ARB"));
        assertThat(regionOf("SMR", "&knownAt=2025-12-01T00:00:00Z")).isEqualTo("ARB");
    }

    @Test
    void a_fact_counts_from_when_it_was_learnt() {
        tell("VAT", "corrected", "ARB", 3_000);

        await().untilAsserted(() -> assertThat(regionOf("VAT")).isEqualTo("ARB"));
        assertThat(regionOf("VAT", "&knownAt=2025-12-01T00:00:00Z")).isNull();
    }

    private static void tell(String state, String fact, String region, int sequence) {
        tell(state, fact, region, sequence, Map.of());
    }

    private static void tell(String state, String fact, String region, int sequence, Map<String, String> more) {
        var payload = EventContracts.example("membership/member-state." + fact + ".v1")
                .replaceAll("\"memberState\": *\"[A-Z]{3}\"", "\"memberState\":\"" + state + "\"")
                .replaceAll("\"itudRegion\": *\"[A-Z]{3}\"", "\"itudRegion\":\"" + region + "\"")
                .replaceAll("\"to\": *\"[0-9-]+\"", "\"to\":\"2099-01-01\"");
        send(state, fact, payload, sequence, more);
    }

    private static void send(String state, String fact, String payload, int sequence, Map<String, String> more) {
        var headers = new HashMap<>(more);
        headers.putAll(Map.of(
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                "itu.membership.member-state." + fact + ".v1",
                "ce_subject",
                state,
                "ce_time",
                "2025-12-01T00:00:00Z",
                "ce_sequence",
                Integer.toString(sequence)));
        Topics.send("membership.member-state.v1", state, payload, headers);
    }

    private static String regionOf(String state) {
        return regionOf(state, "");
    }

    private static String regionOf(String state, String times) {
        return World.asOfficer(Roles.INTEGRATOR)
                .get(World.API + "/member-states?limit=200" + times)
                .jsonPath()
                .getString("items.find { it.code == '" + state + "' }.region");
    }

    private static List<String> lowClassWarnings() {
        return World.asDelegateOf("LIE")
                .body("{\"memberState\":\"LIE\",\"units\":\"1/8\"}")
                .post(World.API + "/calls/CL-25-36/declarations?validateOnly=true")
                .jsonPath()
                .getList("warnings.findAll { it.code == 'low-class' }.code");
    }

    private static List<String> statusesOf(String state) {
        return World.asOfficer(Roles.CONFERENCE_SECRETARY)
                .get(World.API + "/calls/CL-25-36/board")
                .jsonPath()
                .getList("rows.find { it.contributor == '" + state + "' }.statuses");
    }
}
