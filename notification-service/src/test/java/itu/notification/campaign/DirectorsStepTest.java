package itu.notification.campaign;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.Tokens;
import itu.notification.MailGate;
import itu.notification.campaign.Office.Kept;
import itu.platform.security.Roles;
import itu.platform.time.BusinessClock;

import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

/** A reminder to a regional director about the administrations that are silent. */
@QuarkusTest
@QuarkusTestResource(MailGate.class)
class DirectorsStepTest {
    private static final String DIRECTOR = "director.cis@itu-suite.example";
    private static final List<String> STATES = List.of("XDA", "XDB", "XDC");

    @Inject
    DataSource database;

    @Inject
    BusinessClock clock;

    private final CallFacts call = CallFacts.newCall();

    /** Three invented States of one region, addressed by a list, so that no other State is in sight. */
    private Kept launched() {
        var list = UUID.randomUUID();
        for (var state : STATES) {
            Office.sql(database, """
                    insert into member_state (code, name_en, name_fr, name_es, name_ar, name_ru, name_zh, itud_region, administrative_region, sequence)
                    values (?, ?, 'x', 'x', 'x', 'x', 'x', 'CIS', 'C', 0) on conflict do nothing""", state, "State of " + state);
            Office.sql(database, """
                    insert into address (holder, role, mailbox, language, sequence) values (?, 'BILLING', ?, 'en', 1)
                    on conflict do nothing""", state, "billing@" + state.toLowerCase(java.util.Locale.ROOT) + ".example");
        }
        Office.sql(database, """
                insert into target_list_part (list, number, part, parts, name, addressee, valid_at, frozen_at, explanation, count, entries)
                values (?, 1, 1, 1, 'Three States (invented)', 'MEMBER_STATE', '2025-12-31', now(), '{}', 3, ?::text[])""", list, "{XDA,XDB,XDC}");
        Office.keyed(Tokens.of("offices", Roles.OUTREACH_OFFICER))
                .body("{\"region\":\"CIS\",\"mailbox\":\"%s\",\"language\":\"en\",\"synthetic\":true}"
                        .formatted(DIRECTOR))
                .post("/api/notifications/v1/regional-offices")
                .then()
                .statusCode(201);
        call.announced(clock.today().plusDays(90));
        var content = TestContents.ready();
        var drafted =
                Office.drafted("""
                {"name":"Directors under %s","subject":"class-of-contribution","statutory":true,"content":"%s",
                 "audience":{"sources":[{"kind":"TARGET_LIST","list":"%s"}],"roles":["BILLING"]},
                 "ladder":[{"daysBefore":30,"roles":["REGIONAL_DIRECTOR"],"content":"%s"}],
                 "synthetic":true%s}""".formatted(call.reference(), content, list, content, Office.reply(call.reference())));
        await().until(() -> Office.seen(drafted).body().get("deadline") != null);
        var approved = Office.act(
                Office.APPROVER, Office.act(Office.DRAFTER, Office.seen(drafted), "submissions"), "approvals");
        return LaunchTest.frozen(Office.act(Office.APPROVER, approved, "launches"));
    }

    private void declared(Kept campaign, String... states) {
        for (var state : states) {
            call.declared(state, UUID.randomUUID());
        }
        await().until(() -> Office.get(campaign, "replies").getList("items").size() == states.length);
    }

    @Test
    void its_preview_counts_and_names_only_who_is_silent_now() {
        var launched = launched();
        declared(launched, "XDB");

        var shown = Office.get(launched, "preview?step=1&addressee=" + DIRECTOR);

        assertThat(shown.getString("text"))
                .contains("silent.count=2", "State of XDA", "State of XDC")
                .doesNotContain("State of XDB");
    }

    @Test
    void the_letter_itself_is_still_shown_as_who_has_answered_would_have_got_it() {
        var launched = launched();
        declared(launched, "XDB");

        var shown = Office.get(launched, "preview?step=0&addressee=XDB");

        assertThat(shown.getString("text")).contains("State of XDB");
    }

    @Test
    void it_goes_to_nobody_once_all_administrations_of_the_region_have_answered() {
        var launched = launched();
        declared(launched, "XDA", "XDB", "XDC");

        call.rescheduled(clock.today().plusDays(30));

        var done = await().until(() -> Office.seen(launched), now -> now.body().get("steps[1].targeted") != null);
        assertThat(done.body().getInt("steps[1].targeted")).isZero();
        assertThat(Office.get(launched, "recipients?step=1").getList("items")).isEmpty();
    }
}
