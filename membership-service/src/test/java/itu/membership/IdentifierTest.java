package itu.membership;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;

import static itu.membership.Registered.merge;
import static itu.membership.Registered.organization;
import static itu.membership.Registered.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class IdentifierTest extends EmptyRegister {
    private static final String LEI = "5493001KJTIIGC8Y1R12";

    @BeforeEach
    void twoStates() {
        Desk.send(Desk.STATES, Desk.states(Desk.state("XIA", "Ia"), Desk.state("XIB", "Ib")));
    }

    @Test
    void an_identifier_is_kept_in_the_form_of_its_scheme() {
        var organization = organization("Invented", "XIA");

        record(organization, "ROR", "https://ror.org/01ggx4157")
                .then()
                .statusCode(201)
                .body("value", equalTo("01ggx4157"));

        Desk.officer().get(path(organization) + "/identifiers").then().body("items.value", contains("01ggx4157"));
    }

    @Test
    void wrong_check_digits_are_refused() {
        record(organization("Invented", "XIA"), "LEI", "5493001KJTIIGC8Y1R13")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/identifier-invalid"))
                .body("scheme", equalTo("LEI"));
    }

    @Test
    void an_identifier_belongs_to_one_organization() {
        var holder = organization("Holder", "XIA");
        record(holder, "LEI", LEI);

        record(organization("Other", "XIA"), "LEI", LEI.toLowerCase())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/identifier-taken"))
                .body("organization", equalTo(holder.toString()));
    }

    @Test
    void a_withdrawn_identifier_is_free_again() {
        var holder = organization("Holder", "XIA");
        var recorded = record(holder, "LEI", LEI);

        Desk.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", recorded.header("ETag"))
                .header("X-Reason", "Of another company (synthetic)")
                .post(recorded.header("Location") + "/withdrawals")
                .then()
                .statusCode(200)
                .body("withdrawnAt", notNullValue());

        Desk.officer().get(path(holder) + "/identifiers").then().body("items", empty());
        record(organization("Other", "XIA"), "LEI", LEI).then().statusCode(201);
    }

    @Test
    void identifiers_of_an_alias_are_those_of_what_it_stands_for() {
        var alias = organization("Alias", "XIA");
        var canonical = organization("Canonical", "XIA");
        record(alias, "LEI", LEI);
        merge(alias, canonical);

        Desk.officer()
                .get(path(canonical) + "/identifiers")
                .then()
                .body("items.organization", contains(alias.toString()));
    }

    @Test
    void a_delegate_reads_those_of_its_own_state_only() {
        var organization = organization("Invented", "XIA");

        Desk.as(Tokens.delegateOf("XIA"))
                .get(path(organization) + "/identifiers")
                .then()
                .statusCode(200);
        Desk.as(Tokens.delegateOf("XIB"))
                .get(path(organization) + "/identifiers")
                .then()
                .statusCode(404);
    }

    private static Response record(UUID organization, String scheme, String value) {
        return Desk.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of("scheme", scheme, "value", value))
                .post(path(organization) + "/identifiers");
    }
}
