package itu.notification.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.Patience;
import itu.local.test.Tokens;
import itu.notification.MailGate;
import itu.platform.language.Language;

import static io.restassured.RestAssured.given;
import static itu.notification.meeting.MeetingDesk.MEETINGS;
import static itu.notification.meeting.MeetingDesk.answer;
import static itu.notification.meeting.MeetingDesk.as;
import static itu.notification.meeting.MeetingDesk.asOfficer;
import static itu.notification.meeting.MeetingDesk.attendance;
import static itu.notification.meeting.MeetingDesk.count;
import static itu.notification.meeting.MeetingDesk.facts;
import static itu.notification.meeting.MeetingDesk.ground;
import static itu.notification.meeting.MeetingDesk.heardOf;
import static itu.notification.meeting.MeetingDesk.invite;
import static itu.notification.meeting.MeetingDesk.meeting;
import static itu.notification.meeting.MeetingDesk.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class MeetingTest {
    @Inject
    InvitationLinks links;

    @Inject
    EntityManager entities;

    @Test
    void a_conference_has_its_invitations_due_a_year_before_and_is_told() {
        var key = meeting(Map.of("kind", "WTDC", "opensOn", "2029-11-05", "closesOn", "2029-11-16"));

        var shown = given().get(MEETINGS + "/" + key).jsonPath();

        assertThat(shown.getString("invitationDeadline.day")).isEqualTo("2028-11-05");
        assertThat(shown.getString("invitationDeadline.provision")).isEqualTo("CV Art. 25");
        assertThat(given().get(MEETINGS + "/WTDC-21").jsonPath().getString("invitationDeadline.day"))
                .isEqualTo("2020-11-08");
        Patience.await().until(() -> !facts(key).isEmpty());
        EventContracts.assertValid(
                "notification/meeting.scheduled.v1", facts(key).getFirst().value());
    }

    @Test
    void preparatory_meetings_hang_on_their_conference() {
        var conference = meeting(Map.of());
        var preparatory = meeting(Map.of("kind", "PREPARATORY", "partOf", conference));

        assertThat(given().get(MEETINGS + "/" + conference).jsonPath().getList("preparatory"))
                .containsExactly(preparatory);
    }

    @Test
    void the_published_share_of_the_private_sector_says_where_it_comes_from() {
        var counts = given().get(MEETINGS + "/WTDC-17/attendance").jsonPath();

        assertThat(counts.getString("counts[0].share")).startsWith("21");
        assertThat(counts.getString("counts[0].basis")).isEqualTo("PUBLISHED");
    }

    @Test
    void counts_give_the_shares_and_the_last_count_of_a_group_holds() {
        var key = meeting(Map.of());
        attendance(key, count("MEMBER_STATES", 30), count("PRIVATE_SECTOR", 5));

        attendance(key, count("PRIVATE_SECTOR", 10));

        var counts = given().get(MEETINGS + "/" + key + "/attendance").jsonPath();
        assertThat(counts.getList("counts.group")).containsExactly("MEMBER_STATES", "PRIVATE_SECTOR");
        assertThat(counts.getList("counts.attended")).containsExactly(30, 10);
        assertThat(counts.getString("counts[1].share")).startsWith("25.0");
        Patience.await().until(() -> facts(key).size() == 4);
        EventContracts.assertValid(
                "notification/meeting.attendance-recorded.v1",
                facts(key).getLast().value());
    }

    @Test
    void a_session_for_members_is_open_to_states_and_to_whoever_holds_a_membership_then() {
        var key = meeting(Map.of());
        var session = session(key, "MEMBERS_ONLY");
        var member = UUID.randomUUID();
        membership(member);
        heardOf("GHA", key, session);

        assertThat(ground(key, session, "GHA")).isEqualTo("MEMBER_STATE");
        assertThat(ground(key, session, member.toString())).isEqualTo("MEMBERSHIP_HELD");
        assertThat(ground(key, session, UUID.randomUUID().toString())).isEqualTo("NO_MEMBERSHIP");
        assertThat(ground(key, session, "XZZ")).isEqualTo("NO_MEMBERSHIP");
        assertThat(ground(key, session(key, "PUBLIC"), UUID.randomUUID().toString()))
                .isEqualTo("OPEN_TO_ALL");
        assertThat(ground(key, session(key, "BY_INVITATION"), "GHA")).isEqualTo("NOT_INVITED");
    }

    @Test
    void a_delegate_answers_for_its_state_and_for_no_other() {
        var key = meeting(Map.of());
        var open = session(key, "MEMBERS_ONLY");
        var closed = session(key, "BY_INVITATION");
        invite(key, Map.of("memberState", "GHA"));
        heardOf("GHA", key, open);

        as(Tokens.delegateOf("GHA"))
                .body(answer("YES", open))
                .post(MEETINGS + "/" + key + "/invitation-answers")
                .then()
                .statusCode(201);

        as(Tokens.delegateOf("GHA"))
                .body(answer("YES", closed))
                .post(MEETINGS + "/" + key + "/invitation-answers")
                .then()
                .statusCode(422);
        as(Tokens.delegateOf("TGO"))
                .body(answer("YES", open))
                .post(MEETINGS + "/" + key + "/invitation-answers")
                .then()
                .statusCode(404);
        var answers =
                asOfficer().get(MEETINGS + "/" + key + "/invitation-answers").jsonPath();
        assertThat(answers.getList("items.addressee")).containsExactly("GHA");
        assertThat(answers.getList("items[0].sessions")).containsExactly(open);
        Patience.await().until(() -> facts(key).size() == 2);
        EventContracts.assertValid(
                "notification/meeting.invitation-answered.v1",
                facts(key).getLast().value());
    }

    @Test
    void the_link_of_a_letter_shows_the_invitation_and_takes_the_answer_as_a_reply() {
        var key = meeting(Map.of());
        heardOf("GHA", key, session(key, "MEMBERS_ONLY"));
        session(key, "BY_INVITATION");
        invite(key, Map.of("memberState", "GHA"));
        var campaign = recipient("GHA", key);
        var link = links.invitation(key, campaign, 0, 1, Language.FR);
        var letter = link.substring(link.indexOf("?r=") + 3);
        var address = "/api/notifications/v1/invitations/fr/" + key;

        var page = given().queryParam("r", letter).get(address);
        var faulty = given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("recipient", letter)
                .formParam("delegates", "Somebody Secret")
                .post(address);
        var thanks = given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("recipient", letter)
                .formParam("answer", "YES")
                .formParam("delegates", "Somebody Secret")
                .post(address);

        page.then().statusCode(200);
        assertThat(page.asString())
                .contains("Participerez-vous", "Séance (MEMBERS_ONLY)")
                .doesNotContain("BY_INVITATION");
        faulty.then().statusCode(422);
        assertThat(faulty.asString()).contains("<a href=\"#answer\">", "Somebody Secret");
        thanks.then().statusCode(200);
        assertThat(given().queryParam("r", letter).get(address).asString())
                .contains("Vous avez répondu : Oui", "checked")
                .doesNotContain("Secret");
        given().queryParam("r", "Zm9yZ2Vk").get(address).then().statusCode(404);
        var answers = asOfficer().get(MEETINGS + "/" + key + "/invitation-answers");
        assertThat(answers.jsonPath().getList("items.choice")).containsExactly("YES");
        assertThat(answers.asString()).doesNotContain("Secret");
        assertThat(replies(campaign)).containsExactly("GHA/INVITATION");
    }

    @Test
    void an_answer_that_another_site_sends_is_none() {
        var key = meeting(Map.of());
        heardOf("GHA", key, session(key, "MEMBERS_ONLY"));
        invite(key, Map.of("memberState", "GHA"));
        var link = links.invitation(key, recipient("GHA", key), 0, 1, Language.FR);

        given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("recipient", link.substring(link.indexOf("?r=") + 3))
                .formParam("answer", "NO")
                .post("/api/notifications/v1/invitations/fr/" + key)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/form-of-another-site"));

        assertThat(asOfficer()
                        .get(MEETINGS + "/" + key + "/invitation-answers")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void a_list_comes_from_a_file_and_a_person_on_it_can_be_erased() {
        var key = meeting(Map.of());
        var list = asOfficer()
                .contentType("text/csv; charset=UTF-8")
                .queryParam("name", "Short list")
                .queryParam("vip", true)
                .body(
                        "member_state;mailbox;language;person;basis\nGHA;cabinet@gha.example;en;H.E. Somebody;public office\n")
                .post(MEETINGS + "/" + key + "/invitation-lists/imports")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        var erasures = MEETINGS + "/" + key + "/invitation-lists/" + list + "/erasures";

        asOfficer()
                .body(Map.of("entry", 1, "reason", "Asked for"))
                .post(erasures)
                .then()
                .statusCode(204);

        asOfficer()
                .body(Map.of("entry", 1, "reason", "Again"))
                .post(erasures)
                .then()
                .statusCode(404);
        assertThat(ground(key, session(key, "BY_INVITATION"), "GHA")).isEqualTo("INVITED");
    }

    @Test
    void an_entry_that_names_nobody_is_refused() {
        var key = meeting(Map.of());

        var answer = asOfficer()
                .body(Map.of("name", "List", "vip", false, "entries", List.of(Map.of("language", "en"))))
                .post(MEETINGS + "/" + key + "/invitation-lists");

        answer.then().statusCode(422);
        assertThat(answer.jsonPath().getList("errors.pointer")).containsExactly("/entries/0");
    }

    @Test
    void calendars_hold_the_meeting_and_its_sessions_but_none_by_invitation() {
        var key = meeting(Map.of());
        session(key, "PUBLIC");
        session(key, "BY_INVITATION");

        var calendar = given().queryParam("language", "fr").get(MEETINGS + "/" + key + "/calendar.ics");

        calendar.then().statusCode(200);
        assertThat(calendar.contentType()).startsWith("text/calendar");
        assertThat(calendar.asString())
                .contains("DTSTART;VALUE=DATE:20280605", "DTEND;VALUE=DATE:20280610", "Séance (PUBLIC)")
                .doesNotContain("Séance (BY_INVITATION)");
        assertThat(given().get(MEETINGS + "/calendar.ics").asString())
                .contains("UID:meeting.wtdc-21@notification-service.itu-suite");
    }

    private void membership(UUID organization) {
        QuarkusTransaction.requiringNew().run(() -> run("""
                insert into membership (id, organization, category, sector, member_state, states, held, sequence)
                values ('%s', '%s', 'SECTOR_MEMBER', 'D', 'CHE', '[]', '{[2020-01-01,)}', 1)""".formatted(UUID.randomUUID(), organization)));
    }

    private UUID recipient(String addressee, String key) {
        var campaign = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            run("""
                    insert into campaign (id, version, name, state, subject, statutory, audience, reply, synthetic, drafted_by, recorded_at)
                    values ('%s', 0, 'Invitations', 'DRAFT', 'events', false, '{}', '{"kind": "INVITATION", "reference": "%s"}', true, 'somebody', '%s')""".formatted(campaign, key, Instant.EPOCH));
            run("""
                    insert into campaign_step (campaign, number, content, content_version, state, frozen_at, targeted)
                    values ('%1$s', 0, '%1$s', 1, 'DONE', '%2$s', 1)""".formatted(campaign, Instant.EPOCH));
            run("""
                    insert into recipient (campaign, step, number, addressee_kind, addressee, mailbox, language, groups)
                    values ('%s', 0, 1, 'MEMBER_STATE', '%s', 'meetings@gha.example', 'fr', array['MEMBER_STATES'])""".formatted(campaign, addressee));
        });
        return campaign;
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<String> replies(UUID campaign) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "select addressee || '/' || kind from campaign_reply where campaign = :campaign",
                                String.class)
                        .setParameter("campaign", campaign)
                        .getResultList());
    }
}
