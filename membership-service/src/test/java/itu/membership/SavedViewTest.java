package itu.membership;

import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.platform.security.Roles;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class SavedViewTest {
    private static final String VIEWS = "/api/membership/v1/saved-views";

    @Test
    void a_private_view_is_its_owners_alone() {
        var location = save(false).then().statusCode(201).extract().header("Location");

        owner().get(location)
                .then()
                .statusCode(200)
                .body("filter.country", equalTo("KEN"))
                .body("own", equalTo(true));
        colleague().get(location).then().statusCode(404);
    }

    @Test
    void a_shared_view_is_seen_by_the_offices_and_changed_by_its_owner() {
        var saved = save(true);
        var location = saved.header("Location");
        var id = saved.jsonPath().getString("id");

        colleague().queryParam("list", "organizations").get(VIEWS).then().body("items.id", hasItem(id));
        colleague()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(body(true))
                .put(location)
                .then()
                .statusCode(404);
        owner().header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(body(false))
                .put(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        colleague().get(location).then().statusCode(404);
    }

    @Test
    void a_withdrawn_view_is_gone() {
        var saved = save(true);
        var location = saved.header("Location");

        owner().header("If-Match", "\"0\"").delete(location).then().statusCode(204);

        owner().get(location).then().statusCode(404);
        owner().get(VIEWS).then().body("items.id", not(hasItem(saved.jsonPath().getString("id"))));
    }

    @Test
    void a_view_of_contacts_is_not_shared() {
        owner().header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{\"list\":\"contacts\",\"name\":\"Somebody\",\"filter\":{\"q\":\"invented\"},\"shared\":true}")
                .post(VIEWS)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/view-of-persons-is-private"));
    }

    @Test
    void a_filter_that_the_list_does_not_know_is_not_saved() {
        owner().header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("""
                        {"list":"organizations","name":"Misspelt","filter":{"contry":"KEN","kind":"ACADEMIA"},"shared":false}""")
                .post(VIEWS)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/view-filter-unknown"))
                .body("errors.pointer", contains("/filter/contry"));
    }

    @Test
    void a_view_of_a_list_that_is_none_is_not_saved() {
        owner().header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{\"list\":\"organisations\",\"name\":\"Misspelt\",\"filter\":{},\"shared\":false}")
                .post(VIEWS)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/view-of-unknown-list"));
    }

    @Test
    void a_view_is_not_changed_to_a_filter_that_the_list_does_not_know() {
        var location = save(false).header("Location");

        owner().header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(body(false).replace("country", "nation"))
                .put(location)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/filter/nation"));
    }

    private static Response save(boolean shared) {
        return owner().header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body(shared))
                .post(VIEWS);
    }

    private static String body(boolean shared) {
        return "{\"list\":\"organizations\",\"name\":\"Kenya\",\"filter\":{\"country\":\"KEN\"},\"shared\":%s}"
                .formatted(shared);
    }

    private static RequestSpecification owner() {
        return Desk.as(Tokens.of("views-owner", Roles.OUTREACH_OFFICER));
    }

    private static RequestSpecification colleague() {
        return Desk.as(Tokens.of("views-colleague", Roles.MEMBERSHIP_OFFICER));
    }
}
