package itu.membership;

import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.membership.membership.Sector;

import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class UpgradeTest extends Members {
    private static final String UPGRADE = """
            {"units": "1/2", "on": "2026-01-01", "reference": "Letter 44 (invented)"}""";

    @Test
    void an_associate_ends_on_the_day_on_which_the_sector_member_begins() {
        var associate = activeAssociate(organization());

        var upgraded = act(associate, "upgrades", UPGRADE);

        String member = upgraded.statusCode(201)
                .header("Location", startsWith("/api/membership/v1/memberships/"))
                .body("category", equalTo("SECTOR_MEMBER"))
                .body("sector", equalTo("T"))
                .body("facts[0].units", equalTo("1/2"))
                .body("states.from", contains("2026-01-01"))
                .extract()
                .path("id");
        read(associate)
                .then()
                .body("states[-1].to", equalTo("2026-01-01"))
                .body("facts[-1].kind", equalTo("UPGRADED"))
                .body("facts[-1].reference", equalTo(member));
        await().untilAsserted(() -> assertThat(told(associate, "upgraded"))
                .singleElement()
                .satisfies(event -> EventContracts.assertValid("membership/membership.upgraded.v1", event.value())));
    }

    @Test
    void a_trial_leaves_the_associate_as_it_is() {
        var associate = activeAssociate(organization());

        Desk.officer()
                .header("If-Match", etag(associate))
                .contentType("application/json")
                .queryParam("validateOnly", true)
                .body(UPGRADE)
                .post(Desk.MEMBERSHIPS + "/" + associate + "/upgrades")
                .then()
                .statusCode(200)
                .body("category", equalTo("SECTOR_MEMBER"));

        read(associate).then().body("facts.kind", contains("ADMITTED", "ACTIVATED"));
    }

    @Test
    void only_associates_are_upgraded() {
        act(activeMember(), "upgrades", UPGRADE)
                .statusCode(422)
                .body("type", equalTo("/problems/not-an-associate"))
                .body("provision", equalTo("CV 241A"));
    }

    @Test
    void a_class_below_the_minimum_is_refused_with_its_provision() {
        act(activeAssociate(organization()), "upgrades", UPGRADE.replace("1/2", "1/4"))
                .statusCode(422)
                .body("type", equalTo("/problems/units-too-low"))
                .body("provision", equalTo("CV 468B"))
                .body("minimumAllowed", equalTo("1/2"));
    }

    @Test
    void what_is_no_class_is_refused() {
        act(activeAssociate(organization()), "upgrades", UPGRADE.replace("1/2", "3/4"))
                .statusCode(422)
                .body("type", equalTo("/problems/units-not-on-scale"))
                .body("provision", equalTo("CV 468"));
    }

    @Test
    void a_sector_member_joins_a_second_sector_with_a_class_of_its_own() {
        var organization = organization();
        active(organization, Sector.D);

        join(organization, Sector.R, "1")
                .statusCode(201)
                .body("sector", equalTo("R"))
                .body("units", equalTo("1"))
                .body("state", equalTo("AWAITING_PAYMENT"));
    }

    @Test
    void a_sector_is_held_once() {
        var organization = organization();
        active(organization, Sector.D);

        join(organization, Sector.D, "1/2")
                .statusCode(409)
                .body("type", equalTo("/problems/sector-held-already"))
                .body("provision", equalTo("CV 480A"));
    }

    @Test
    void who_is_no_sector_member_applies() {
        join(organization(), Sector.D, "1/2")
                .statusCode(422)
                .body("type", equalTo("/problems/not-a-sector-member"))
                .body("provision", equalTo("CV 233"));
    }

    @Test
    void an_associate_of_the_sector_is_upgraded_instead() {
        var organization = organization();
        active(organization, Sector.D);
        activeAssociate(organization);

        join(organization, Sector.T, "1/2").statusCode(409).body("type", equalTo("/problems/upgrade-instead"));
    }

    private static ValidatableResponse join(UUID organization, Sector sector, String units) {
        return Desk.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("""
                        {"sector": "%s", "units": "%s", "on": "2025-12-15", "reference": "Letter 45 (invented)"}""".formatted(sector, units))
                .post(Desk.ORGANIZATIONS + "/" + organization + "/sector-memberships")
                .then();
    }

    private void active(UUID organization, Sector sector) {
        activate(sectorMember(organization, sector, "2025-01-05"), "2025-01-05").statusCode(201);
    }

    private UUID activeAssociate(UUID organization) {
        var associate = associate(organization, Sector.T, "2025-01-05");
        activate(associate, "2025-01-05").statusCode(201);
        return associate;
    }
}
