package itu.notification.campaign;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import itu.local.test.Tokens;
import itu.notification.MailGate;
import itu.platform.security.Roles;
import itu.platform.time.BusinessClock;

import static itu.notification.campaign.Office.APPROVER;
import static itu.notification.campaign.Office.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class ReviewTest {
    private static final Tokens THIRD = Tokens.of("campaign-third", Roles.ADMINISTRATOR);

    @Inject
    BusinessClock clock;

    private static String plain(String name) {
        return Office.draft(name, Office.OFFICE, TestContents.ready(), "");
    }

    @Test
    void a_draft_shows_what_was_given_and_what_can_be_done() {
        var kept = Office.drafted(plain("Shown"));

        assertThat(kept.body().getString("state")).isEqualTo("DRAFT");
        assertThat(kept.body().getList("acts")).isEqualTo(List.of("CORRECT", "SUBMIT", "CANCEL"));
        assertThat(kept.body().getList("audience.roles")).isEqualTo(List.of(Office.OFFICE));
        assertThat(kept.body().getString("steps[0].state")).isEqualTo("PLANNED");
    }

    @Test
    void a_dry_run_keeps_nothing() {
        var answer = Office.as(DRAFTER)
                .queryParam("validateOnly", true)
                .body(plain("Rehearsedonly"))
                .post(Office.CAMPAIGNS);

        answer.then().statusCode(200);
        assertThat(Office.as(DRAFTER)
                        .queryParam("text", "rehearsedonly")
                        .get(Office.CAMPAIGNS)
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                ",\"ladder\":[{\"daysBefore\":3,\"content\":\"cafe0000-0000-7000-8000-000000000000\"}]; reply-needed",
                ",\"window\":{\"from\":\"18:00\",\"to\":\"08:00\"}; window-empty",
                ",\"startAt\":\"2030-01-02T00:00:00Z\",\"notAfter\":\"2030-01-01T00:00:00Z\"; ends-before-start"
            })
    void a_draft_whose_parts_do_not_fit_together_is_refused(String further, String code) {
        var draft = Office.draft("Misfit", Office.OFFICE, TestContents.ready(), further);

        Office.keyed(DRAFTER)
                .body(draft)
                .post(Office.CAMPAIGNS)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem(code));
    }

    @Test
    void a_subject_that_is_not_in_use_is_refused() {
        var draft = plain("About nothing").replace("class-of-contribution", "made-up-subject");

        var created = Office.keyed(DRAFTER).body(draft).post(Office.CAMPAIGNS);

        created.then().statusCode(422).body("type", equalTo("/problems/campaign-draft-invalid"));
        assertThat(created.jsonPath().getList("errors.pointer")).containsExactly("/subject");
        assertThat(created.jsonPath().getList("errors.code")).containsExactly("subject-unknown");
    }

    @Test
    void a_correction_needs_the_version_that_was_read() {
        var kept = Office.drafted(plain("Versions"));
        var corrected = Office.kept(
                Office.as(DRAFTER)
                        .header("If-Match", kept.etag())
                        .body(plain("Versions, corrected"))
                        .put(kept.path()),
                200);

        var without = Office.as(DRAFTER).body(plain("x")).put(kept.path()).statusCode();
        var stale = Office.as(DRAFTER)
                .header("If-Match", kept.etag())
                .body(plain("x"))
                .put(kept.path())
                .statusCode();

        assertThat(List.of(without, stale)).isEqualTo(List.of(428, 412));
        assertThat(Office.seen(corrected).body().getString("name")).isEqualTo("Versions, corrected");
    }

    @Test
    void whoever_drafted_submitted_or_corrected_cannot_approve() {
        var drafted = Office.drafted(plain("Four eyes"));
        var corrected = Office.kept(
                Office.as(APPROVER)
                        .header("If-Match", drafted.etag())
                        .body(plain("Four eyes"))
                        .put(drafted.path()),
                200);
        var submitted = Office.act(Tokens.of("campaign-clerk", Roles.OUTREACH_OFFICER), corrected, "submissions");

        var refused = List.of(DRAFTER, APPROVER, Tokens.of("campaign-clerk", Roles.OUTREACH_OFFICER)).stream()
                .map(caller -> Office.attempt(caller, submitted, "approvals").statusCode())
                .toList();
        var approved = Office.act(THIRD, submitted, "approvals");

        assertThat(refused).containsOnly(409);
        assertThat(approved.body().getString("approvedBy")).isEqualTo("campaign-third");
        assertThat(approved.body().getInt("steps[0].contentVersion")).isEqualTo(3);
    }

    @Test
    void a_text_that_lacks_a_language_holds_the_approval_up() {
        var draft = Office.draft("Unready", Office.OFFICE, TestContents.unready(), "");
        var submitted = Office.act(DRAFTER, Office.drafted(draft), "submissions");

        Office.attempt(APPROVER, submitted, "approvals")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/campaign-content-not-ready"))
                .body("errors[0].pointer", equalTo("/content/ar"))
                .body("errors[0].code", equalTo("language-missing"));
    }

    @Test
    void a_rejected_campaign_is_a_draft_again_with_the_reason() {
        var approved = Office.approved(plain("Sent back"));

        var rejected = Office.act(APPROVER, approved, "rejections");

        assertThat(rejected.body().getString("state")).isEqualTo("DRAFT");
        assertThat(rejected.body().getString("reason")).isEqualTo("Said by a test");
        assertThat(rejected.body().getMap("").containsKey("approvedBy")).isFalse();
        assertThat(rejected.body().getMap("steps[0]").containsKey("contentVersion"))
                .isFalse();
    }

    @Test
    void a_ladder_without_a_deadline_is_not_submitted() {
        var content = TestContents.ready();
        var draft = Office.draft(
                "No deadline",
                Office.OFFICE,
                content,
                Office.reply(CallFacts.newCall().reference()) + Office.ladder(content, 30));

        Office.attempt(DRAFTER, Office.drafted(draft), "submissions")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/campaign-deadline-needed"));
    }

    @Test
    void a_reminder_whose_day_passed_before_the_approval_is_passed_over() {
        var content = TestContents.ready();
        var draft = Office.draft(
                "Late ladder",
                Office.OFFICE,
                content,
                Office.reply("CL-30/99")
                        + Office.ladder(content, 30, 3)
                        + ",\"deadline\":\"%s\"".formatted(clock.today().plusDays(10)));

        var approved = Office.approved(draft);

        assertThat(approved.body().getList("steps.state")).isEqualTo(List.of("PLANNED", "SKIPPED", "PLANNED"));
        assertThat(approved.body().getString("steps[1].skipped")).isEqualTo("DAY_PASSED");
    }

    @Test
    void an_act_that_the_state_does_not_allow_is_a_conflict() {
        var drafted = Office.drafted(plain("Too soon"));

        Office.attempt(APPROVER, drafted, "launches")
                .then()
                .statusCode(409)
                .body("campaignState", equalTo("DRAFT"))
                .body("act", equalTo("LAUNCH"));
    }

    @Test
    void campaigns_are_found_by_state_subject_and_words_newest_first() {
        var first = Office.drafted(plain("Zebracrossing one"));
        var second = Office.drafted(plain("Zebracrossing two"));
        Office.act(DRAFTER, second, "cancellations");

        var all = found("text", "zebra");
        var cancelled = Office.as(DRAFTER)
                .queryParam("text", "two zebracross")
                .queryParam("state", "CANCELLED")
                .queryParam("subject", "class-of-contribution")
                .get(Office.CAMPAIGNS)
                .jsonPath()
                .getList("items.id", String.class);

        assertThat(all).isEqualTo(List.of(second.id(), first.id()));
        assertThat(cancelled).isEqualTo(List.of(second.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "💩", "\u202e", "& | !"})
    void signs_without_a_word_find_nothing(String signs) {
        Office.drafted(plain("Signs"));

        assertThat(found("text", signs)).isEmpty();
    }

    private static List<String> found(String parameter, String value) {
        return Office.as(DRAFTER)
                .queryParam(parameter, value)
                .get(Office.CAMPAIGNS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", String.class);
    }

    @Test
    void the_auditor_reads_and_a_delegate_sees_no_campaign() {
        var kept = Office.drafted(plain("Access"));

        assertThat(Office.as(Tokens.of("u", Roles.AUDITOR)).get(kept.path()).statusCode())
                .isEqualTo(200);
        assertThat(Office.as(Tokens.delegateOf("CHE")).get(kept.path()).statusCode())
                .isEqualTo(403);
    }
}
