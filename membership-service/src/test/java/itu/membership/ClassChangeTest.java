package itu.membership;

import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.membership.membership.Sector;

import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ClassChangeTest extends Members {
    @Test
    void a_class_told_for_a_period_counts_from_its_first_day() {
        var organization = organization();
        var membership = active(organization);

        recorded(code(organization), "2028-2031", 1, "2");

        await().untilAsserted(() -> read(membership).then().body("facts[-1].kind", equalTo("CLASS_CHANGED")));
        read(membership)
                .then()
                .body("units", equalTo("1/2"))
                .body("facts[-1].effectiveOn", equalTo("2028-01-01"))
                .body("facts[-1].units", equalTo("2"));
        await().untilAsserted(() -> assertThat(told(membership, "class-changed"))
                .singleElement()
                .satisfies(
                        event -> EventContracts.assertValid("membership/membership.class-changed.v1", event.value())));
    }

    @Test
    void an_increase_within_the_period_counts_from_the_day_on_which_it_was_recorded() {
        var organization = organization();
        var membership = active(organization);
        recorded(code(organization), "2024-2027", 1, "1/2");

        recorded(code(organization), "2024-2027", 2, "1");

        await().untilAsserted(() -> read(membership).then().body("units", equalTo("1")));
        read(membership)
                .then()
                .body("facts.kind", contains("ADMITTED", "ACTIVATED", "CLASS_CHANGED"))
                .body("facts[-1].effectiveOn", equalTo("2025-12-15"));
    }

    @Test
    void what_is_told_twice_or_too_late_changes_nothing() {
        var organization = organization();
        var membership = active(organization);
        recorded(code(organization), "2024-2027", 5, "1");
        recorded(code(organization), "2024-2027", 5, "1");
        recorded(code(organization), "2024-2027", 4, "2");

        recorded(code(organization), "2028-2031", 1, "3");

        await().untilAsserted(() ->
                read(membership).then().body("facts.findAll { it.units != null }.units", contains("1/2", "1", "3")));
        read(membership).then().body("units", equalTo("1"));
    }

    @Test
    void a_class_chosen_for_later_within_the_period_counts_when_its_day_is_told() {
        var organization = organization();
        var membership = active(organization);
        var code = code(organization);
        recorded(code, "2024-2027", 1, "1/2", """
                , "steps": [{"validFrom": "2027-01-01", "units": "3", "basis": "INCREASED"}]""");

        stepTaken(code, "2024-2027", "3", "2027-01-01");

        await().untilAsserted(() -> read(membership).then().body("facts[-1].kind", equalTo("CLASS_CHANGED")));
        read(membership)
                .then()
                .body("facts.kind", contains("ADMITTED", "ACTIVATED", "CLASS_CHANGED"))
                .body("facts[-1].effectiveOn", equalTo("2027-01-01"))
                .body("facts[-1].units", equalTo("3"));
    }

    private UUID active(UUID organization) {
        var membership = sectorMember(organization, Sector.D, "2025-01-05");
        activate(membership, "2025-01-05").statusCode(201);
        return membership;
    }

    private static String code(UUID organization) {
        return Desk.officer().get(Desk.ORGANIZATIONS + "/" + organization).path("sectorMember") + ".D";
    }

    private static void recorded(String code, String period, long sequence, String units) {
        recorded(code, period, sequence, units, "");
    }

    private static void recorded(String code, String period, long sequence, String units, String more) {
        tellClass("recorded", code, period + "/" + code, sequence, """
                {"sectorMember": "%s", "period": "%s", "units": "%s", "basis": "SYNTHETIC"%s}""".formatted(code, period, units, more));
    }

    private static void stepTaken(String code, String period, String units, String from) {
        tellClass("step-taken", code, period + "/" + code + "/" + from, 1, """
                {"sectorMember": "%s", "period": "%s", "units": "%s", "unitsBefore": "1/2", "validFrom": "%s",
                 "basis": "INCREASED"}""".formatted(code, period, units, from));
    }

    private static void tellClass(String type, String code, String subject, long sequence, String payload) {
        EventContracts.assertValid("contribution/class-of-contribution." + type + ".v1", payload);
        tell(CLASS_TOPIC, code, "itu.contribution.class-of-contribution." + type + ".v1", subject, sequence, payload);
    }
}
