package itu.contribution.simulation.scenario;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.contribution.World;
import itu.contribution.period.TestPeriod;
import itu.contribution.simulation.WhatIfCall;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** What-if with a reduction that was authorized with a plan (CS 165). The decisions are invented. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class PhasedWhatIfTest {
    private static final String FIVE = "\"changes\":{\"CHE\":\"5\"}";

    @Inject
    DataSource database;

    private String phased;
    private int year;

    @BeforeEach
    void authorize_five_units_in_two_steps() throws SQLException {
        World.make();
        var period = TestPeriod.make(database);
        year = Integer.parseInt(period.substring(0, 4));
        hold("10", period);
        authorize(
                period, "[{\"year\":%d,\"units\":\"7\"},{\"year\":%d,\"units\":\"5\"}]".formatted(year + 1, year + 2));
        phased = WhatIfCall.open(database, "MEMBER_STATES", period);
    }

    @Test
    void each_year_counts_what_the_plan_says_and_owes_it() {
        World.with(Tokens.of("auditor", Roles.AUDITOR))
                .body("""
                        {"call":"%s",%s,"unitAmount":{"amount":"318000.00","currency":"CHF"}}""".formatted(phased, FIVE))
                .post(API + "/simulations")
                .then()
                .statusCode(200)
                .body("byYear.year", contains(year, year + 1, year + 2, year + 3))
                .body("byYear.units", contains("343 1/16", "340 1/16", "338 1/16", "338 1/16"))
                .body("byYear[0].revenue.total.amount", equalTo("109093875.00"))
                .body("byYear[3].revenue.total.amount", equalTo("107503875.00"));
    }

    @Test
    void a_comparison_names_the_state_whose_reduction_is_phased_in_by_one_scenario_only() throws SQLException {
        var atOnce = WhatIfCall.open(database, "MEMBER_STATES");
        var ids = List.of(saved("Phased in", phased), saved("At once", atOnce));

        World.with(Tokens.of("planner", Roles.AUDITOR))
                .get(API + "/scenarios/comparison?ids=" + String.join(",", ids))
                .then()
                .statusCode(200)
                .body("states.memberState", contains("CHE"))
                .body("states[0].units", contains("5", "5"))
                .body("states[0].years[0]", contains("10", "7", "5", "5"))
                .body("states[0].years[1]", contains("5", "5", "5", "5"));
    }

    private static String saved(String name, String call) {
        return World.with(Tokens.of("planner", Roles.AUDITOR))
                .body("{\"name\":\"%s\",\"request\":{\"call\":\"%s\",%s}}".formatted(name, call, FIVE))
                .post(API + "/scenarios")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void hold(String units, String period) {
        World.with(Tokens.of("finance", Roles.FINANCE_OFFICER))
                .contentType("text/csv")
                .body("contributor,period,units,basis,source\nCHE,%s,%s,SYNTHETIC,Invented for a test\n"
                        .formatted(period, units))
                .post(API + "/classes-of-contribution/imports")
                .then()
                .statusCode(200)
                .body("refused", equalTo(0));
    }

    private static void authorize(String period, String plan) {
        String id = World.with(Tokens.of("first", Roles.CONFERENCE_SECRETARY))
                .body("""
                        {"memberState":"CHE","period":"%s","body":"PP","reference":"Synthetic PP/165","date":"2025-12-01",\
                        "lowestUnits":"5","circumstances":"Invented for a test","phasingPlan":%s}""".formatted(period, plan))
                .post(API + "/authorizations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        World.with(Tokens.of("second", Roles.CONFERENCE_SECRETARY))
                .header("If-Match", "\"0\"")
                .post(API + "/authorizations/" + id + "/approvals")
                .then()
                .statusCode(200);
    }
}
