package itu.notification.campaign;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.notification.Facts;
import itu.notification.MailGate;
import itu.notification.audience.Register;
import itu.notification.campaign.Office.Kept;
import itu.platform.time.BusinessClock;

import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class SectorMemberReplyTest {
    @Inject
    BusinessClock clock;

    private final CallFacts call = CallFacts.newCall();
    private final String code = "SM" + ThreadLocalRandom.current().nextInt(1_000_000_000);
    private final UUID member = UUID.randomUUID();
    private final UUID silent = UUID.randomUUID();

    /** A campaign to two organizations, with a reminder a month before the deadline, which is in three months. */
    private Kept launched() {
        return launchedToSilent(2);
    }

    /** @param number of those who have not answered yet */
    private Kept launchedToSilent(int number) {
        var list = UUID.randomUUID();
        for (var organization : List.of(member, silent)) {
            Register.organization(organization, "KEN", "PRIVATE", 1);
            Register.organizationMailbox(organization, "office@" + organization + ".example", "en");
        }
        Register.targetList(list, 1, 1, 1, "ORGANIZATION", List.of(member.toString(), silent.toString()));
        call.announced(clock.today().plusDays(90));
        var audience =
                "{\"sources\":[{\"kind\":\"TARGET_LIST\",\"list\":\"%s\"}],\"roles\":[\"MEMBERSHIP_FOCAL_POINT\"]}"
                        .formatted(list);
        await().until(() -> reached(audience) == 2);
        var content = TestContents.ready();
        var drafted = Office.drafted("""
                {"name":"Sector Members under %s","subject":"class-of-contribution","statutory":true,"content":"%s",
                 "audience":%s,"synthetic":true%s}""".formatted(
                call.reference(), content, audience, Office.reply(call.reference()) + Office.ladder(content, 30)));
        await().until(() -> Office.seen(drafted).body().get("deadline") != null
                && Office.get(drafted, "steps").getInt("items[0].now.count.mailboxes") == number);
        var approved = Office.act(
                Office.APPROVER, Office.act(Office.DRAFTER, Office.seen(drafted), "submissions"), "approvals");
        return LaunchTest.frozen(Office.act(Office.APPROVER, approved, "launches"));
    }

    private void memberOf(String sector, String from, long version) {
        Facts.tell(
                "membership.sector-membership.v1",
                "itu.membership.sector-membership.recorded.v1",
                code + "." + sector,
                code + "." + sector,
                version,
                UUID.randomUUID(),
                EventContracts.example("membership/sector-membership.recorded.v1")
                        .replace("SM00001.D", code + "." + sector)
                        .replace("00000000-0000-7000-8000-000000000001", member.toString())
                        .replace("2020-01-01", from),
                Map.of());
    }

    private static List<String> standing(Kept campaign) {
        return Office.get(campaign, "replies")
                .getList("items.findAll { it.withdrawnAt == null }.addressee", String.class);
    }

    private List<String> reminded(Kept campaign) {
        call.rescheduled(clock.today().plusDays(30));
        await().until(() -> Office.seen(campaign).body().get("steps[1].targeted") != null);
        return Office.get(campaign, "recipients?step=1").getList("items.addressee", String.class);
    }

    @Test
    void a_sector_member_that_has_declared_is_reminded_no_more_and_counts_as_declared() {
        memberOf("D", "2020-01-01", 1);
        var launched = launched();

        call.declaredBySectorMember(code + ".D", UUID.randomUUID());

        await().until(() -> standing(launched).equals(List.of(member.toString())));
        assertThat(Office.get(launched, "funnel?by=LANGUAGE").getInt("total.declared"))
                .isEqualTo(1);
        assertThat(reminded(launched)).containsExactly(silent.toString());
        await().until(() -> !Office.told(launched, "answered").isEmpty());
        EventContracts.assertValid(
                "notification/campaign.answered.v1",
                Office.told(launched, "answered").getFirst().value());
    }

    @Test
    void whoever_is_a_member_of_two_sectors_has_answered_with_the_second_declaration() {
        memberOf("R", "2020-01-01", 1);
        memberOf("D", "2020-01-01", 1);
        var launched = launched();
        var first = UUID.randomUUID();
        call.declaredBySectorMember(code + ".R", first);
        call.withdrawnBySectorMember(code + ".R", first);
        call.declaredBySectorMember(code + ".D", UUID.randomUUID());

        call.declaredBySectorMember(code + ".R", UUID.randomUUID());

        await().until(() -> Office.get(launched, "replies")
                .getList("items.findAll { it.reference != '%s' }.addressee".formatted(first))
                .equals(List.of(member.toString())));
        assertThat(Office.get(launched, "funnel?by=LANGUAGE").getInt("total.declared"))
                .isEqualTo(1);
    }

    @Test
    void a_declaration_that_is_withdrawn_is_none() {
        memberOf("T", "2020-01-01", 1);
        var launched = launched();
        var declaration = UUID.randomUUID();
        call.declaredBySectorMember(code + ".T", declaration);
        await().until(() -> standing(launched).size() == 1);

        call.withdrawnBySectorMember(code + ".T", declaration);

        await().until(() -> standing(launched).isEmpty());
        assertThat(reminded(launched)).containsExactlyInAnyOrder(member.toString(), silent.toString());
    }

    @Test
    void a_declaration_counts_although_the_membership_is_told_after_it_and_the_campaign_is_drafted_later() {
        call.declaredBySectorMember(code + ".D", UUID.randomUUID());
        memberOf("D", "2020-01-01", 1);

        var launched = launchedToSilent(1);

        assertThat(Office.get(launched, "recipients").getList("items.addressee"))
                .containsExactly(silent.toString());
    }

    private static int reached(String audience) {
        var count = Office.as(Office.DRAFTER)
                .body("{\"audience\":" + audience + "}")
                .post("/api/notifications/v1/audiences/counts");
        return count.statusCode() == 200 ? count.jsonPath().getInt("mailboxes") : 0;
    }
}
