package itu.membership.application;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.platform.security.Roles;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ApplicationReachTest extends World {
    private static final String NOT_FOUND = "/problems/application-not-found";

    static Stream<Named<Supplier<RequestSpecification>>> strangers() {
        return Stream.of(
                Named.of("another person", () -> somebody("stranger")),
                Named.of("a delegate of another State", () -> delegateOf("XXQ")),
                Named.of("a delegate without a State", () -> as(Tokens.of("unbound", Roles.MEMBER_STATE_DELEGATE))),
                Named.of(
                        "a person who claims the State without being its delegate",
                        () -> as(Tokens.of("pretender").claim("member_state", "XXP"))),
                Named.of(
                        "a focal point of another organization",
                        () -> focalPointOf(UUID.randomUUID().toString())),
                Named.of("a focal point of nothing", () -> focalPointOf("nothing")),
                Named.of("the outreach team", () -> as(Tokens.of("outreach", Roles.OUTREACH_OFFICER))),
                Named.of("an integrator", () -> as(Tokens.of("integrator", Roles.INTEGRATOR))));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void anothers_application_does_not_exist(Supplier<RequestSpecification> stranger) {
        var application = applied(somebody("owner"), sectorMember("XXP"));

        for (var path : List.of("", "/steps")) {
            stranger.get().get(application + path).then().statusCode(404).body("type", equalTo(NOT_FOUND));
        }
        stranger.get()
                .header("If-Match", tag(application))
                .contentType("application/json")
                .body(sectorMember("XXP"))
                .put(application)
                .then()
                .statusCode(404);
        step(stranger.get(), application, "withdrawals", "{}").then().statusCode(404);
        stranger.get()
                .get(APPLICATIONS)
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(application.substring(application.lastIndexOf('/') + 1))));
        stranger.get().queryParam("memberState", "XXP").get(APPLICATIONS).then().body("items.size()", is(0));
    }

    @Test
    void a_delegate_of_another_state_decides_nothing() {
        var application = applied(somebody("hers"), sectorMember("XXP"));

        for (var step : List.of("approvals", "refusals", "objections")) {
            step(delegateOf("XXQ"), application, step, "{\"reason\":\"No\"}")
                    .then()
                    .statusCode(404)
                    .body("type", equalTo(NOT_FOUND));
        }
    }

    @Test
    void a_delegate_who_applied_itself_in_another_state_decides_nothing_there() {
        var application = applied(delegateOf("XXQ"), sectorMember("XXP"));

        delegateOf("XXQ").get(application).then().statusCode(200);
        step(delegateOf("XXQ"), application, "approvals", "{}").then().statusCode(404);
    }

    @Test
    void an_applicant_and_a_focal_point_approve_and_admit_nothing() {
        var application = applied(somebody("impatient"), sectorMember("XXP"));

        for (var step : List.of("approvals", "refusals", "objections", "admissions")) {
            step(somebody("impatient"), application, step, "{}").then().statusCode(403);
        }
        step(delegateOf("XXP"), application, "admissions", "{}").then().statusCode(403);
    }

    @Test
    void a_member_state_withdraws_and_corrects_nothing() {
        var application = applied(somebody("sovereign"), sectorMember("XXP"));

        step(delegateOf("XXP"), application, "withdrawals", "{}").then().statusCode(404);
        delegateOf("XXP")
                .header("If-Match", tag(application))
                .contentType("application/json")
                .body(sectorMember("XXP"))
                .put(application)
                .then()
                .statusCode(404);
    }

    @Test
    void nobody_applies_for_an_organization_that_is_not_its_own() {
        var organization = post(
                        officer(),
                        API + "/organizations",
                        "{\"names\":{\"en\":\"Theirs\"},\"country\":\"XXP\",\"kind\":\"OTHER_ENTITY\",\"synthetic\":true}")
                .then()
                .extract()
                .<String>path("id");
        var body = """
                {"organization":"%s","category":"SECTOR_MEMBER","sectors":[{"sector":"D"}],"contact":%s}""".formatted(organization, contact());

        for (var stranger :
                List.of(somebody("usurper"), focalPointOf(UUID.randomUUID().toString()), delegateOf("XXP"))) {
            post(stranger, APPLICATIONS, body).then().statusCode(404);
        }
    }

    @Test
    void a_colleague_at_the_organization_sees_and_withdraws_what_a_focal_point_applied_for() {
        var organization = post(
                        officer(),
                        API + "/organizations",
                        "{\"names\":{\"en\":\"Ours\"},\"country\":\"XXP\",\"kind\":\"OTHER_ENTITY\",\"synthetic\":true}")
                .then()
                .extract()
                .<String>path("id");
        var application = applied(focalPointOf(organization), """
                {"organization":"%s","category":"SECTOR_MEMBER","sectors":[{"sector":"D"}],"contact":%s}""".formatted(organization, contact()));
        Supplier<RequestSpecification> colleague =
                () -> as(Tokens.of("colleague", Roles.MEMBER_FOCAL_POINT).claim("organization", organization));

        colleague.get().get(APPLICATIONS).then().body("items.organization", contains(organization));
        step(colleague.get(), application, "withdrawals", "{}").then().statusCode(201);
    }

    @Test
    void a_delegate_lists_what_its_state_has_a_say_on_and_nothing_else() {
        applied(somebody("one"), sectorMember("XXP"));
        applied(
                somebody("two"),
                sectorMember("XXP", "REGIONAL_OR_INTERNATIONAL", "[{\"sector\":\"D\",\"units\":\"1/8\"}]"));
        applied(somebody("three"), sectorMember("XXQ"));

        delegateOf("XXP")
                .get(APPLICATIONS)
                .then()
                .body("items.memberState", everyItem(equalTo("XXP")))
                .body("items.route", not(hasItem("SECRETARY_GENERAL")));
    }

    @Test
    void filters_narrow_the_list() {
        var marker = "Zephyr" + Math.abs(UUID.randomUUID().hashCode());
        applied(somebody("list"), sectorMember("XXP").replace("Invented Networks", marker));
        applied(somebody("list"), sectorMember("XXQ").replace("Invented Networks", marker));

        officer()
                .queryParam("q", marker)
                .queryParam("memberState", "XXQ")
                .queryParam("sector", "D")
                .queryParam("category", "SECTOR_MEMBER")
                .queryParam("state", "AWAITING_OBJECTION")
                .get(APPLICATIONS)
                .then()
                .statusCode(200)
                .body("items.memberState", contains("XXQ"))
                .body("items[0].clockDueOn", equalTo("2026-04-16"));
        officer()
                .queryParam("q", marker)
                .queryParam("sector", "R")
                .get(APPLICATIONS)
                .then()
                .body("items.size()", is(0));
        officer().queryParam("state", "LOST").get(APPLICATIONS).then().statusCode(400);
    }

    @Test
    void pages_follow_each_other_the_latest_first() {
        applied(somebody("pager"), sectorMember("XXP"));
        applied(somebody("pager"), sectorMember("XXQ"));

        var next = somebody("pager")
                .queryParam("limit", 1)
                .get(APPLICATIONS)
                .then()
                .body("items.memberState", contains("XXQ"))
                .extract()
                .<String>path("next");

        somebody("pager")
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get(APPLICATIONS)
                .then()
                .body("items.memberState", contains("XXP"))
                .body("next", is((Object) null));
    }
}
