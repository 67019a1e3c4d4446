package itu.notification.audience;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.notification.MailGate;

import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class FreezingTest {
    private static final List<String> STATES = List.of("CHE", "KEN", "SEN");
    private static UUID list;

    @BeforeEach
    void three_states_of_two_regions() {
        if (list != null) {
            return;
        }
        Register.state("CHE", "EUR");
        Register.state("KEN", "AFR");
        Register.state("SEN", "AFR");
        STATES.forEach(code -> Register.stateMailbox(
                code, "MINISTER_CABINET", "cabinet@" + code.toLowerCase(java.util.Locale.ROOT) + ".example", "fr"));
        // Two permanent missions in one house.
        Register.stateMailbox("KEN", "GENEVA_MISSION", "house@missions.example", "en");
        Register.stateMailbox("SEN", "GENEVA_MISSION", "house@missions.example", "en");
        var fresh = UUID.randomUUID();
        Register.targetList(fresh, 1, 1, 1, "MEMBER_STATE", STATES);
        await().until(() -> Outreach.rows("select 1 from address where holder in ('CHE', 'KEN', 'SEN')"
                                + " and role in ('MINISTER_CABINET', 'GENEVA_MISSION')")
                        .size()
                == 5);
        await().until(() -> Outreach.rows("select code from member_state where code in ('CHE', 'KEN', 'SEN')")
                        .size()
                == 3);
        await().until(() -> !Outreach.rows("select 1 from target_list_part where list = '" + fresh + "'")
                .isEmpty());
        list = fresh;
    }

    @Test
    void recipients_are_numbered_without_gaps_and_have_the_zone_of_their_capital() {
        var campaign = Outreach.campaign();

        var frozen = Outreach.freeze(campaign, to("MINISTER_CABINET"));

        assertThat(frozen).isEqualTo(3);
        assertThat(Outreach.frozen(campaign, "number")).containsExactly("1", "2", "3");
        assertThat(Outreach.frozen(campaign, "addressee, zone, region, addressee_kind, groups[1]"))
                .containsExactlyInAnyOrder(
                        "CHE|Europe/Zurich|EUR|MEMBER_STATE|TARGET_LIST",
                        "KEN|Africa/Nairobi|AFR|MEMBER_STATE|TARGET_LIST",
                        "SEN|Africa/Dakar|AFR|MEMBER_STATE|TARGET_LIST");
    }

    @Test
    void who_has_replied_is_left_out() {
        var campaign = Outreach.campaign();
        Outreach.replied(campaign, "KEN");

        Outreach.freeze(campaign, to("MINISTER_CABINET"));

        assertThat(Outreach.frozen(campaign, "addressee")).containsExactlyInAnyOrder("CHE", "SEN");
    }

    @Test
    void a_mailbox_of_two_states_gets_one_letter_that_names_both() {
        var campaign = Outreach.campaign();

        Outreach.freeze(campaign, to("GENEVA_MISSION"));

        assertThat(Outreach.frozen(campaign, "addressee, also_for, mailbox"))
                .containsExactly("KEN|{SEN}|house@missions.example");
        assertThat(Outreach.frozen(campaign, "particulars ->> 'addressees' like '%, %'"))
                .containsExactly("t");
    }

    @Test
    void a_regional_director_gets_one_letter_about_the_states_of_the_region_that_are_silent() {
        Outreach.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("""
                        {"region":"AFR","mailbox":"director.afr@itu-suite.example","language":"fr","synthetic":true}""")
                .post("/api/notifications/v1/regional-offices")
                .then()
                .statusCode(201);
        var campaign = Outreach.campaign();
        Outreach.replied(campaign, "SEN");

        Outreach.freeze(campaign, to("REGIONAL_DIRECTOR"));

        assertThat(Outreach.frozen(campaign, "addressee_kind, addressee, role, language, also_for, region"))
                .containsExactly("ADDRESS|director.afr@itu-suite.example|REGIONAL_DIRECTOR|fr|{KEN}|AFR");
        assertThat(Outreach.frozen(campaign, "particulars ? 'addressees'")).containsExactly("t");
    }

    @Test
    void those_who_have_not_replied_to_a_campaign_are_an_audience_of_the_next() {
        var earlier = Outreach.campaign();
        Outreach.freeze(earlier, to("GENEVA_MISSION"));
        Outreach.replied(earlier, "KEN");

        var sample = Outreach.sample(Outreach.ofList("NON_REPLIERS", earlier, ",\"roles\":[\"MINISTER_CABINET\"]"));

        assertThat(sample).extracting("addressee").containsExactly("SEN");
    }

    @Test
    void a_suppressed_mailbox_is_counted_as_such_and_a_statutory_notice_heeds_dead_ones_only() {
        var mailbox = "suppressed@" + UUID.randomUUID() + ".example";
        var uploaded = Outreach.upload("Suppressed", "mailbox,language\n" + mailbox + ",en\n", false)
                .jsonPath()
                .getString("id");
        Outreach.execute(
                "insert into suppression (mailbox, subject, reason, since) values ('%s', 'outreach', 'UNSUBSCRIBED', now())"
                        .formatted(mailbox));
        var audience = Outreach.ofList("UPLOADED_LIST", UUID.fromString(uploaded), "");

        assertThat(suppressed(audience, ",\"subject\":\"outreach\"")).isEqualTo(1);
        assertThat(suppressed(audience, ",\"subject\":\"surveys\"")).isZero();
        assertThat(suppressed(audience, "")).isZero();
    }

    private static int suppressed(String audience, String subject) {
        return Outreach.officer()
                .contentType("application/json")
                .body("{\"audience\":" + audience + subject + "}")
                .post(Outreach.AUDIENCES + "/counts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("suppressed");
    }

    private static Audience to(String role) {
        return new Audience(
                List.of(AudienceSource.of(AudienceSource.Kind.TARGET_LIST, list)), List.of(role), List.of(), List.of());
    }
}
