package itu.membership;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.local.test.Topics;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.platform.security.Roles;

import static itu.local.test.Patience.await;
import static itu.membership.Registered.merge;
import static itu.membership.Registered.organization;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

/** The facts are the committed examples of contribution-service, told of contributors that no other test looks at. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class AccountTest extends EmptyRegister {
    private static final String ACCOUNTS = "/api/membership/v1/accounts/";
    private static final Tokens OFFICER = Tokens.of("officer", Roles.MEMBERSHIP_OFFICER);
    private static final String CAMPAIGNS = "notification.campaign.v1";
    private static final String CLASSES = "contribution.class-of-contribution.v1";
    private static final String DECLARATIONS = "contribution.declaration.v1";

    @Inject
    MembershipOffice members;

    @BeforeEach
    void begin() throws SQLException {
        List.of(DECLARATIONS, CLASSES, "contribution.call.v1", "contribution.conference.v1", CAMPAIGNS)
                .forEach(topic -> Topics.create(topic, 3));
        try (var connection = database.getConnection();
                var truncate = connection.createStatement()) {
            truncate.execute("truncate contribution_fact, dues, account_campaign");
        }
        Desk.send(Desk.STATES, Desk.states(Desk.state("XCA", "Ca"), Desk.state("XCB", "Cb")));
    }

    @Test
    void a_state_sees_what_it_announced_and_its_class() {
        declare("XCA", "submitted", 1, Map.of());
        tell(CLASSES, "class-of-contribution.recorded", "2024-2027/XCA", 1, "JPN", "XCA");

        await().untilAsserted(() -> account(Tokens.delegateOf("XCA"), "XCA")
                .body("name", equalTo("Ca"))
                .body("declarations.available", is(true))
                .body("declarations.knownUpTo", notNullValue())
                .body("declarations.items.call", contains("CL-25/36"))
                .body("declarations.items.state", contains("STANDING"))
                .body("declarations.items.units", contains("10"))
                .body("classes.items.units", contains("30")));
    }

    @Test
    void a_state_sees_how_its_class_changes_within_the_period_and_what_it_chose_outside_a_call() {
        tellClass("increase-withdrawn", "increase", 2);
        tellClass("increase-announced", "increase", 1);
        tellClass("reduction-announced", "reduction", 1);
        send(CLASSES, "itu.contribution.class-of-contribution.recorded.v1", "2024-2027/XCA", 1, """
                {"memberState": "XCA", "period": "2024-2027", "units": "10", "basis": "SYNTHETIC",
                 "steps": [{"validFrom": "2027-01-01", "units": "8", "basis": "REDUCED"}]}""", Map.of(), "XCA");

        await().untilAsserted(() -> account(Tokens.delegateOf("XCA"), "XCA")
                .body("classes.items.units", contains("10"))
                .body("classes.items[0].steps.validFrom", contains("2027-01-01"))
                .body("classes.items[0].steps.units", contains("8"))
                .body("classChanges.items.reference", contains("CS-165A/XCA/0001", "CS-165B/XCA/0001"))
                .body("classChanges.items.state", contains("ANNOUNCED", "WITHDRAWN")));
    }

    private static void tellClass(String fact, String subject, int sequence) {
        var type = "class-of-contribution." + fact;
        tell(CLASSES, type, subject, sequence, "CHE", "XCA");
    }

    @Test
    void facts_in_any_order_make_the_same_account() {
        var facts = List.of(1, 2, 3, 4);
        for (var seed = 0; seed < 2; seed++) {
            var state = List.of("XCA", "XCB").get(seed);
            var shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.forEach(number -> tellNumber(state, number));

            await().untilAsserted(() -> account(OFFICER, state)
                    .body("declarations.items", hasSize(1))
                    .body("declarations.items[0].state", equalTo("WITHDRAWN"))
                    .body("declarations.items[0].units", equalTo("11"))
                    .body("declarations.items[0].openClarifications", is(1)));
        }
    }

    @Test
    void a_silent_state_kept_its_class() {
        tell(DECLARATIONS, "declaration.kept-by-default", "CL-26-41/XCB", 1, "CHE", "XCB");

        await().untilAsserted(
                        () -> account(OFFICER, "XCB").body("declarations.items.state", hasItem("KEPT_BY_DEFAULT")));
    }

    @Test
    void calls_say_whether_the_account_answered() {
        tell("contribution.call.v1", "call.opened", "CL-25-36", 2, "CL-26-40", "CL-25-36", "CL-26/40", "CL-25/36");
        declare("XCA", "submitted", 1, Map.of());

        await().untilAsserted(() -> account(OFFICER, "XCA")
                .body("calls.items.find { it.call == 'CL-25/36' }.state", equalTo("OPEN"))
                .body("calls.items.find { it.call == 'CL-25/36' }.answered", is(true)));
        account(OFFICER, "XCB").body("calls.items.find { it.call == 'CL-25/36' }.answered", is(false));
    }

    @Test
    void a_state_sees_the_applications_it_is_asked_about() {
        Desk.as(Tokens.of("applicant"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("""
                        {"applicant": {"names": {"en": "Invented University"}, "country": "XCA", "kind": "ACADEMIA",
                                       "synthetic": true},
                         "category": "ACADEMIA", "contact": {"mailbox": "office@university.example", "language": "en"}}""")
                .post("/api/membership/v1/applications")
                .then()
                .statusCode(201);

        account(Tokens.delegateOf("XCA"), "XCA")
                .body("applications.items.category", contains("ACADEMIA"))
                .body("applications.items.state", contains("AWAITING_MEMBER_STATE"));
    }

    @Test
    void what_no_service_tells_is_said_to_be_missing() {
        account(OFFICER, "XCA")
                .body("dues.available", is(false))
                .body("dues.why", containsString("No service"))
                .body("agreements.available", is(false))
                .body("campaigns.available", is(false));
    }

    @Test
    void campaigns_say_whom_they_addressed_and_who_answered_in_whatever_order_it_is_told() {
        tellOfCampaign("answered");
        tellOfCampaign("addressed");

        await().untilAsserted(() -> account(Tokens.delegateOf("XCA"), "XCA")
                .body("campaigns.available", is(true))
                .body("campaigns.items.name", contains("CL-25/36: announce your class"))
                .body("campaigns.items[0].addressedAt", notNullValue())
                .body("campaigns.items[0].answered", is(true))
                .body("campaigns.items[0].how", equalTo("DECLARATION")));
        account(OFFICER, "XCB").body("campaigns.items.answered", contains(false));
    }

    private static void tellOfCampaign(String fact) {
        var payload = EventContracts.example("notification/campaign." + fact + ".v1")
                .replace("CHE", "XCA")
                .replace("KEN", "XCB");
        send(CAMPAIGNS, "itu.notification.campaign." + fact + ".v1", "campaign", 1, payload, Map.of(), "campaign");
    }

    @Test
    void an_organization_sees_its_memberships_and_what_it_announced_as_a_sector_member() {
        var organization = organization("Invented", "XCA");
        members.admit(organization, Category.SECTOR_MEMBER, Sector.D, "XCA", LocalDate.of(2024, 1, 1), null);
        var code = Desk.officer().get(Registered.path(organization)).<String>path("sectorMember");
        tellSectorMember(code + ".D", 1);

        await().untilAsserted(() -> account(Registered.focalPointOf(organization), organization.toString())
                .body("contributors", hasItem(code + ".D"))
                .body("memberships.items.category", contains("SECTOR_MEMBER"))
                .body("memberships.items.state", contains("ACTIVE"))
                .body("declarations.items.contributor", contains(code + ".D")));
        account(OFFICER, code).body("account", equalTo(organization.toString()));
    }

    @Test
    void the_account_of_an_alias_is_that_of_what_it_stands_for() {
        var alias = organization("Alias", "XCA");
        var canonical = organization("Canonical", "XCA");
        members.admit(alias, Category.SECTOR_MEMBER, Sector.D, "XCA", LocalDate.of(2024, 1, 1), null);
        merge(alias, canonical);

        account(OFFICER, alias.toString())
                .body("account", equalTo(canonical.toString()))
                .body("aliases", contains(alias.toString()))
                .body("memberships.items.organization", contains(alias.toString()))
                .body("contributors", contains(endsWith(".D")));
    }

    @Test
    void contacts_are_counted_by_role_without_names() throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.createStatement()) {
            insert.execute("insert into contact_mailbox (holder, role, member_state, version, mailbox, language, basis)"
                    + " values ('XCA', 'BILLING', 'XCA', 0, 'billing@xca.example', 'EN', 'SYNTHETIC')");
        }

        account(Tokens.delegateOf("XCA"), "XCA")
                .body("contacts.items.role", contains("BILLING"))
                .body("contacts.items[0].mailboxes", is(1))
                .body("contacts.items[0].persons", is(0));
    }

    @Test
    void dues_are_shown_once_somebody_tells_them() throws SQLException {
        var organization = organization("Invented", "XCA");
        var membership =
                members.admit(organization, Category.SECTOR_MEMBER, Sector.D, "XCA", LocalDate.of(2024, 1, 1), null);
        account(OFFICER, organization.toString()).body("dues.available", is(false));

        try (var connection = database.getConnection();
                var insert = connection.createStatement()) {
            insert.execute("insert into dues (id, membership, year, amount, currency, due_on, invoiced_sequence,"
                    + " settled_sequence, recorded_at) values (uuidv7(), '%s', 2026, 3975, 'CHF', '2026-03-31', 1, 0, now())"
                            .formatted(membership));
        }

        account(OFFICER, organization.toString())
                .body("dues.available", is(true))
                .body("dues.items[0].amount.amount", equalTo("3975.00"))
                .body("dues.items[0].dueOn", equalTo("2026-03-31"))
                .body("dues.items[0].open", is(true));
    }

    @Test
    void a_partner_sees_what_it_gives() {
        var fund = organization("Fund", "XCA", "FOUNDATION", null);
        Desk.officer()
                .contentType("application/json")
                .body(Map.of(
                        "priorities",
                        Map.of(
                                "kind",
                                "FOUNDATION",
                                "instruments",
                                List.of("GRANT"),
                                "themes",
                                List.of("CONNECT"),
                                "regions",
                                List.of("EUR"),
                                "memberStates",
                                List.of(),
                                "validFrom",
                                "2025-01-01")))
                .put(Registered.path(fund) + "/partner-profile")
                .then()
                .statusCode(200);

        account(Registered.focalPointOf(fund), fund.toString())
                .body("partnerships.items.kind", contains("FOUNDATION"))
                .body("partnerships.items[0].themes", contains("CONNECT"));
    }

    @Test
    void target_lists_that_name_the_account_are_shown_to_the_offices_only() throws SQLException {
        var list = UUID.randomUUID();
        try (var connection = database.getConnection();
                var insert = connection.createStatement()) {
            insert.execute("insert into target_list (id, version, name, purpose, owner, latest, created_at)"
                    + " values ('%s', 0, 'Gap', 'Invite', 'officer', 1, now())".formatted(list));
            insert.execute(
                    "insert into target_list_version (target_list, number, criteria, explanation, valid_at, frozen_at,"
                            + " frozen_by, entries) values ('%s', 1, '{}', '{}', '2025-12-15', now(), 'officer', 1)"
                                    .formatted(list));
            insert.execute("insert into target_list_entry values ('%s', 1, 'XCA')".formatted(list));
        }

        account(OFFICER, "XCA").body("targetLists.items.targetList", contains(list.toString()));
        account(OFFICER, "XCB").body("targetLists.items", hasSize(0));
        account(Tokens.delegateOf("XCA"), "XCA").body("targetLists.available", is(false));
    }

    @Test
    void a_state_counts_the_memberships_of_its_entities() {
        for (var name : List.of("One", "Two")) {
            members.admit(
                    organization(name, "XCA"), Category.SECTOR_MEMBER, Sector.T, "XCA", LocalDate.of(2024, 1, 1), null);
        }

        account(Tokens.delegateOf("XCA"), "XCA")
                .body("memberships.items.category", contains("SECTOR_MEMBER"))
                .body("memberships.items.count", contains(2));
    }

    @Test
    void another_ones_account_does_not_exist() {
        var organization = organization("Invented", "XCA");
        var other = organization("Other", "XCA");

        for (var refused : List.of(
                Desk.as(Tokens.delegateOf("XCB")).get(ACCOUNTS + "XCA"),
                Desk.as(Tokens.delegateOf("XCA")).get(ACCOUNTS + organization),
                Desk.as(Registered.focalPointOf(other)).get(ACCOUNTS + organization),
                Desk.as(Registered.focalPointOf(other)).get(ACCOUNTS + "XCA"),
                Desk.officer().get(ACCOUNTS + "XZZ"),
                Desk.officer().get(ACCOUNTS + "SM99999"),
                Desk.officer().get(ACCOUNTS + "nonsense"))) {
            refused.then().statusCode(404).body("type", equalTo("/problems/account-not-found"));
        }
    }

    @Test
    void an_account_is_not_sent_again_while_its_content_stays() {
        var tag = account(OFFICER, "XCA").extract().header("ETag");

        Desk.officer().header("If-None-Match", tag).get(ACCOUNTS + "XCA").then().statusCode(304);

        tell(DECLARATIONS, "declaration.kept-by-default", "CL-26-41/XCA", 1, "CHE", "XCA");
        await().untilAsserted(() -> Desk.officer()
                .header("If-None-Match", tag)
                .get(ACCOUNTS + "XCA")
                .then()
                .statusCode(200));
    }

    @Test
    void a_fact_told_twice_counts_once() {
        declare("XCA", "submitted", 1, Map.of());
        declare("XCA", "submitted", 1, Map.of("ce_replay", "true"));
        declare("XCA", "corrected", 2, Map.of());

        await().untilAsserted(() -> account(OFFICER, "XCA").body("declarations.items.units", contains("11")));
    }

    private static void tellNumber(String state, int number) {
        var fact = List.of("submitted", "corrected", "clarification-asked", "withdrawn")
                .get(number - 1);
        declare(state, fact, number, Map.of());
    }

    private static void declare(String state, String fact, int sequence, Map<String, String> more) {
        var payload = EventContracts.example("contribution/declaration." + fact + ".v1")
                .replace("CHE", state);
        send(DECLARATIONS, "declaration." + fact, state + "-declaration", sequence, payload, more, state);
    }

    private static void tellSectorMember(String code, int sequence) {
        var payload = EventContracts.example("contribution/declaration.submitted.v1")
                .replace("\"memberState\": \"CHE\"", "\"sectorMember\": \"" + code + "\"");
        send(DECLARATIONS, "declaration.submitted", code, sequence, payload, Map.of(), code);
    }

    private static void tell(String topic, String fact, String subject, int sequence, String... replaced) {
        var payload = EventContracts.example("contribution/" + fact + ".v1");
        for (var i = 0; i < replaced.length; i += 2) {
            payload = payload.replace(replaced[i], replaced[i + 1]);
        }
        send(topic, fact, subject, sequence, payload, Map.of(), subject);
    }

    private static void send(
            String topic,
            String fact,
            String subject,
            int sequence,
            String payload,
            Map<String, String> more,
            String key) {
        var headers = new HashMap<>(more);
        headers.putAll(Map.of(
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                fact.startsWith("itu.") ? fact : "itu.contribution." + fact + ".v1",
                "ce_subject",
                subject,
                "ce_time",
                "2025-12-01T00:00:00Z",
                "ce_sequence",
                Integer.toString(sequence)));
        Topics.send(topic, key, payload, headers);
    }

    private static ValidatableResponse account(Tokens token, String account) {
        return Desk.as(token).get(ACCOUNTS + account).then().statusCode(200);
    }
}
