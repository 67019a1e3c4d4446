package itu.membership;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.local.test.Topics;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.platform.security.Roles;

import static itu.local.test.Patience.await;
import static itu.membership.Registered.etag;
import static itu.membership.Registered.merge;
import static itu.membership.Registered.organization;
import static itu.membership.Registered.path;
import static itu.membership.Registered.undo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class MergeTest extends EmptyRegister {
    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);

    @Inject
    MembershipOffice members;

    @BeforeEach
    void twoStates() {
        Desk.send(Desk.STATES, Desk.states(Desk.state("XMA", "Ma"), Desk.state("XMB", "Mb")));
    }

    @Test
    void readers_of_an_alias_get_the_organization_it_stands_for() {
        var alias = organization("Alias Telecom", "XMA");
        var canonical = organization("Canonical Telecom", "XMA");

        merge(alias, canonical).then().statusCode(201).body("canonical", equalTo(canonical.toString()));

        Desk.officer()
                .get(path(alias))
                .then()
                .statusCode(200)
                .header("Content-Location", endsWith("/organizations/" + canonical))
                .header("ETag", etag(path(canonical)))
                .body("id", equalTo(canonical.toString()))
                .body("alias", equalTo(alias.toString()))
                .body("name", equalTo("Canonical Telecom"));
        Desk.officer().get(path(canonical)).then().body("alias", nullValue());
    }

    @Test
    void aliases_of_aliases_are_followed_to_the_end() {
        var first = organization("First", "XMA");
        var second = organization("Second", "XMA");
        var third = organization("Third", "XMA");
        merge(first, second);

        merge(second, third).then().statusCode(201);

        Desk.officer().get(path(first)).then().body("id", equalTo(third.toString()));
    }

    @Test
    void undoing_a_merge_of_a_chain_gives_back_what_was_there_before_it() {
        var first = organization("First", "XMA");
        var second = organization("Second", "XMA");
        var third = organization("Third", "XMA");
        merge(first, second);
        var later = merge(second, third);

        undo(later).then().statusCode(200);

        Desk.officer().get(path(first)).then().body("id", equalTo(second.toString()));
        Desk.officer().get(path(second)).then().body("id", equalTo(second.toString()));
    }

    @Test
    void no_circle_can_come_about() {
        var one = organization("One", "XMA");
        var other = organization("Other", "XMA");
        merge(one, other);

        tryToMerge(other, one)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/organization-is-alias"))
                .body("canonical", equalTo(other.toString()));
    }

    @Test
    void an_organization_is_no_alias_of_itself() {
        var one = organization("One", "XMA");

        merge(one, one).then().statusCode(422).body("type", equalTo("/problems/merge-with-itself"));
    }

    @Test
    void two_that_hold_the_same_membership_on_the_same_days_are_not_merged() {
        var one = organization("One", "XMA");
        var other = organization("Other", "XMA");
        var held = members.admit(one, Category.SECTOR_MEMBER, Sector.T, "XMA", BEGIN, null);
        var same = members.admit(other, Category.SECTOR_MEMBER, Sector.T, "XMA", BEGIN.plusYears(2), null);

        merge(one, other)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/memberships-clash"))
                .body("clashes.alias", contains(held.toString()))
                .body("clashes.canonical", contains(same.toString()))
                .body("clashes.sector", contains("T"))
                .body("clashes.since", contains("2022-01-01"));
    }

    @Test
    void two_that_held_the_same_membership_one_after_the_other_are_merged() {
        var one = organization("One", "XMA");
        var other = organization("Other", "XMA");
        members.admit(one, Category.SECTOR_MEMBER, Sector.T, "XMA", BEGIN, BEGIN.plusYears(2));
        members.admit(other, Category.SECTOR_MEMBER, Sector.T, "XMA", BEGIN.plusYears(2), null);

        merge(one, other).then().statusCode(201);
    }

    @Test
    void memberships_of_an_alias_are_those_of_what_it_stands_for() {
        var alias = organization("Alias", "XMA");
        var canonical = organization("Canonical", "XMA");
        var first = members.admit(alias, Category.SECTOR_MEMBER, Sector.D, "XMA", BEGIN, null);
        var second = members.admit(canonical, Category.SECTOR_MEMBER, Sector.T, "XMA", BEGIN, null);
        merge(alias, canonical);

        for (var each : List.of(alias, canonical)) {
            Desk.as(Tokens.delegateOf("XMA"))
                    .get(path(each) + "/memberships")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(first.toString(), second.toString()))
                    .body("items.state", contains("ACTIVE", "ACTIVE"));
        }
        Desk.as(Tokens.delegateOf("XMB"))
                .get(path(canonical) + "/memberships")
                .then()
                .statusCode(404);
    }

    @Test
    void what_an_alias_holds_is_not_admitted_again() {
        var alias = organization("Alias", "XMA");
        var canonical = organization("Canonical", "XMA");
        members.admit(alias, Category.SECTOR_MEMBER, Sector.D, "XMA", BEGIN, null);
        merge(alias, canonical);

        assertThat(catchThrowable(() -> members.admit(canonical, Category.SECTOR_MEMBER, Sector.D, "XMA", BEGIN, null)))
                .hasMessageContaining("membership-held-already");
    }

    @Test
    void an_alias_is_not_corrected() {
        var alias = organization("Alias", "XMA");
        var canonical = organization("Canonical", "XMA");
        merge(alias, canonical);

        Desk.officer()
                .header("If-Match", etag(path(canonical)))
                .contentType("application/json")
                .body(Registered.entry("Corrected", "XMA", "OTHER_ENTITY", null))
                .put(path(alias))
                .then()
                .statusCode(409)
                .body("canonical", equalTo(canonical.toString()));
    }

    @Test
    void a_merge_needs_the_version_read_and_a_reason() {
        var one = organization("One", "XMA");
        var other = organization("Other", "XMA");
        var request = Map.of("into", other);

        Desk.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("X-Reason", "Twice")
                .contentType("application/json")
                .body(request)
                .post(path(one) + "/merges")
                .then()
                .statusCode(428);
        Desk.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"7\"")
                .header("X-Reason", "Twice")
                .contentType("application/json")
                .body(request)
                .post(path(one) + "/merges")
                .then()
                .statusCode(412);
        Desk.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", etag(path(one)))
                .contentType("application/json")
                .body(request)
                .post(path(one) + "/merges")
                .then()
                .statusCode(400);
    }

    @Test
    void a_rehearsed_merge_changes_nothing() {
        var one = organization("One", "XMA");
        var other = organization("Other", "XMA");

        Desk.officer()
                .header("If-Match", etag(path(one)))
                .header("X-Reason", "Twice")
                .contentType("application/json")
                .body(Map.of("into", other))
                .post(path(one) + "/merges?validateOnly=true")
                .then()
                .statusCode(204);

        Desk.officer().get(path(one)).then().body("id", equalTo(one.toString()));
    }

    @Test
    void a_merge_and_its_undoing_are_told() {
        var alias = organization("Alias", "XMA");
        var canonical = organization("Canonical", "XMA");
        var merged = merge(alias, canonical);

        undo(merged).then().statusCode(200).body("undoneReason", equalTo("Two organizations after all (synthetic)"));

        await().untilAsserted(() -> assertThat(Topics.records(Desk.ORGANIZATION_TOPIC).stream()
                        .filter(event -> alias.toString().equals(event.key()))
                        .map(event -> event.headers().get("ce_type") + " "
                                + event.headers().get("ce_sequence"))
                        .toList())
                .containsExactly(
                        "itu.membership.organization.registered.v1 0",
                        "itu.membership.organization.merged.v1 1",
                        "itu.membership.organization.unmerged.v1 2"));
        Topics.records(Desk.ORGANIZATION_TOPIC).stream()
                .filter(event -> alias.toString().equals(event.key()))
                .filter(event -> event.headers().get("ce_type").contains("merged"))
                .forEach(event -> EventContracts.assertValid(
                        event.headers().get("ce_type").replace("itu.membership.", "membership/"), event.value()));
    }

    @Test
    void a_merge_is_undone_once() {
        var merged = merge(organization("Alias", "XMA"), organization("Canonical", "XMA"));
        undo(merged);
        var again = Desk.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"1\"")
                .header("X-Reason", "Once more")
                .post(merged.header("Location") + "/reversals");

        again.then().statusCode(409).body("type", equalTo("/problems/merge-undone-already"));
    }

    @Test
    void a_focal_point_of_an_alias_reads_the_organization_it_stands_for() {
        var alias = organization("Alias", "XMA");
        var canonical = organization("Canonical", "XMB");
        merge(alias, canonical);

        Desk.as(Registered.focalPointOf(alias))
                .get(path(canonical))
                .then()
                .statusCode(200)
                .body("id", equalTo(canonical.toString()));
    }

    @Test
    void both_list_the_merge() {
        var alias = organization("Alias", "XMA");
        var canonical = organization("Canonical", "XMA");
        merge(alias, canonical);
        var auditor = Tokens.of("auditor", Roles.AUDITOR);

        for (var each : List.of(alias, canonical)) {
            Desk.as(auditor)
                    .get(path(each) + "/merges")
                    .then()
                    .statusCode(200)
                    .body("items.alias", hasItem(alias.toString()));
        }
    }

    /** Whatever is merged, in whatever order it is undone: counts on any day and units stay, and in the end all is as it was. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void sums_of_memberships_and_amounts_stay_the_same(long seed) throws SQLException {
        var random = new Random(seed);
        var organizations = new ArrayList<UUID>();
        for (var i = 0; i < 8; i++) {
            organizations.add(organization("Random " + seed + " number " + i, random.nextBoolean() ? "XMA" : "XMB"));
        }
        for (var i = 0; i < 16; i++) {
            admitSomething(random, organizations.get(random.nextInt(organizations.size())));
        }
        var sums = sums();
        var before = everything();
        var standing = new ArrayList<Response>();

        for (var i = 0; i < 20; i++) {
            if (!standing.isEmpty() && random.nextInt(4) == 0) {
                undo(standing.remove(random.nextInt(standing.size()))).then().statusCode(200);
            } else {
                var merged = tryToMerge(
                        organizations.get(random.nextInt(organizations.size())),
                        organizations.get(random.nextInt(organizations.size())));
                if (merged.statusCode() == 201) {
                    standing.add(merged);
                }
            }
            assertThat(sums()).isEqualTo(sums);
        }
        assertThat(standing).isNotEmpty();
        while (!standing.isEmpty()) {
            undo(standing.remove(random.nextInt(standing.size()))).then().statusCode(200);
            assertThat(sums()).isEqualTo(sums);
        }

        assertThat(everything()).isEqualTo(before);
    }

    private void admitSomething(Random random, UUID organization) {
        var category = Category.values()[random.nextInt(Category.values().length)];
        var sector = category == Category.ACADEMIA ? null : Sector.values()[random.nextInt(3)];
        var from = BEGIN.plusDays(random.nextInt(2_000));
        try {
            members.admit(
                    organization, category, sector, "XMA", from, random.nextBoolean() ? null : from.plusDays(300));
        } catch (RuntimeException heldAlready) {
            // the organization has such a membership: as good an outcome as any
        }
    }

    private static Response tryToMerge(UUID alias, UUID into) {
        return Desk.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"0\", \"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\", \"8\", \"9\"")
                .header("X-Reason", "At random (synthetic)")
                .contentType("application/json")
                .body(Map.of("into", into))
                .post(path(alias) + "/merges");
    }

    /** Memberships by category and Sector on some days, and units, once over all and once as readers of organizations see them. */
    private Map<String, Long> sums() throws SQLException {
        var sums = new HashMap<String, Long>();
        for (var year = 2020; year <= 2026; year++) {
            for (var counted : List.of("period.organization", "canonical_of(period.organization)")) {
                query(sums, year + " " + counted + " ", """
                        select coalesce(category, '') || coalesce(sector, ''), count(*) from (
                            select %s as holder, category, sector from membership_period period
                            where superseded_at is null and state in ('ACTIVE', 'SUSPENDED')
                              and daterange(valid_from, valid_to) @> date '%d-07-01') held
                        where holder is not null group by 1""".formatted(counted, year));
            }
        }
        query(sums, "sixteenths ", """
                select canonical.member_code, sum(4) from (
                    select fact.id, 'all' as member_code from membership_fact fact
                    join membership on membership.id = fact.membership
                    join organization on organization.id in (select family_of(canonical_of(membership.organization)))
                                     and organization.id = membership.organization
                    where fact.units = '1/4' and fact.retracted_at is null) canonical
                group by 1""");
        return sums;
    }

    private Map<String, Long> everything() throws SQLException {
        var all = new HashMap<String, Long>();
        query(
                all,
                "",
                "select id || names::text || country || coalesce(merged_into::text, 'itself'), 1 from organization");
        query(all, "", "select organization || id::text || category || coalesce(sector, ''), version from membership");
        query(all, "", """
                select membership || state || valid_from || coalesce(valid_to::text, '') || coalesce(superseded_at::text, ''), 1
                from membership_period""");
        return all;
    }

    private void query(Map<String, Long> into, String prefix, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.createStatement();
                var rows = select.executeQuery(sql)) {
            while (rows.next()) {
                into.put(prefix + rows.getString(1), rows.getLong(2));
            }
        }
    }
}
