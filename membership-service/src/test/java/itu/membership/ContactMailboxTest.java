package itu.membership;

import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.platform.security.Roles;

import static itu.local.test.Patience.await;
import static itu.membership.Desk.CONTACT_TOPIC;
import static itu.membership.Desk.MAILBOXES;
import static itu.membership.Desk.STATES;
import static itu.membership.Desk.lines;
import static itu.membership.Desk.reference;
import static itu.membership.Desk.rehearse;
import static itu.membership.Desk.send;
import static itu.membership.Desk.state;
import static itu.membership.Desk.states;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ContactMailboxTest extends EmptyRegister {
    private static final String HEADER = "iso3,role,mailbox,language,basis";
    private static final String OF_XXA = "XXA,DECLARATION_FOCAL_POINT,declarations@xxa.example,fr,SYNTHETIC";
    private static final String OF_XXB = "XXB,DECLARATION_FOCAL_POINT,declarations@xxb.example,ar,SYNTHETIC";

    @BeforeEach
    void registerTwoStates() {
        send(STATES, states(state("XXA", "Aland"), state("XXB", "Beland")));
    }

    @Test
    void a_designated_mailbox_is_told() {
        var imported = send(MAILBOXES, lines(HEADER, OF_XXA));

        imported.then().body("created", is(1)).body("rows[0].key", equalTo("XXA/DECLARATION_FOCAL_POINT"));
        await().untilAsserted(() -> assertThat(imported.events(CONTACT_TOPIC))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.key()).isEqualTo("XXA");
                    assertThat(event.headers())
                            .containsEntry("ce_type", "itu.membership.contact.mailbox-designated.v1")
                            .containsEntry("ce_subject", "XXA/DECLARATION_FOCAL_POINT")
                            .containsEntry("ce_sequence", "0");
                    EventContracts.assertValid("membership/contact.mailbox-designated.v1", event.value());
                }));
    }

    @Test
    void another_address_is_told_as_a_newer_version() {
        send(MAILBOXES, lines(HEADER, OF_XXA));

        var changed = send(MAILBOXES, lines(HEADER, OF_XXA.replace("declarations@", "class-of-contribution@")));

        changed.then().body("updated", is(1));
        await().untilAsserted(() -> assertThat(changed.events(CONTACT_TOPIC))
                .singleElement()
                .satisfies(event -> assertThat(event.headers()).containsEntry("ce_sequence", "1")));
    }

    @Test
    void the_demonstration_file_gives_every_member_state_a_synthetic_mailbox() {
        send(STATES, reference("reference/member_states"));

        send(MAILBOXES, reference("demo/contact_mailboxes")).then().body("created", is(194));

        Desk.officer()
                .queryParam("memberState", "CHE")
                .get(MAILBOXES)
                .then()
                .body("items[0].mailbox", equalTo("declarations@che.example"))
                .body("items[0].language", equalTo("fr"))
                .body("items[0].basis", equalTo("SYNTHETIC"));
    }

    @Test
    void rows_that_cannot_be_used_are_refused() {
        rehearse(
                        MAILBOXES,
                        lines(
                                HEADER,
                                "XXA,DECLARATION_FOCAL_POINT,declarations(at)xxa.example,fr,SYNTHETIC",
                                "XXA,DECLARATION_FOCAL_POINT,declarations@xxa.int,fr,SYNTHETIC",
                                "XXA,DECLARATION_FOCAL_POINT,declarations@xxa.example,de,SYNTHETIC",
                                "ZZZ,DECLARATION_FOCAL_POINT,declarations@zzz.example,en,SYNTHETIC",
                                OF_XXB,
                                OF_XXB))
                .then()
                .body("refused", is(5))
                .body(
                        "rows.findAll { it.outcome == 'REFUSED' }.errors.flatten().code",
                        equalTo(List.of(
                                "malformed",
                                "synthetic-not-marked",
                                "unknown-code",
                                "unknown-member-state",
                                "repeated-in-file")));
    }

    @Test
    void a_delegate_sees_the_mailbox_of_its_own_state_only() {
        send(MAILBOXES, lines(HEADER, OF_XXA, OF_XXB));

        var delegate = Tokens.delegateOf("XXA");

        Desk.as(delegate).get(MAILBOXES).then().statusCode(200).body("items.memberState", contains("XXA"));
        Desk.as(delegate)
                .queryParam("memberState", "XXA")
                .get(MAILBOXES)
                .then()
                .body("items.memberState", contains("XXA"));
        Desk.as(delegate)
                .queryParam("memberState", "XXB")
                .get(MAILBOXES)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/member-state-not-found"));
    }

    @Test
    void pages_follow_each_other() {
        send(MAILBOXES, lines(HEADER, OF_XXA, OF_XXB));
        var outreach = Tokens.of("outreach", Roles.OUTREACH_OFFICER);

        var next = Desk.as(outreach)
                .queryParam("limit", 1)
                .get(MAILBOXES)
                .then()
                .extract()
                .<String>path("next");

        Desk.as(outreach)
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get(MAILBOXES)
                .then()
                .body("items.memberState", contains("XXB"));
    }

    @Test
    void a_delegate_whose_token_names_no_state_sees_no_mailbox() {
        Desk.as(Tokens.of("unbound", Roles.MEMBER_STATE_DELEGATE))
                .get(MAILBOXES)
                .then()
                .statusCode(404);
    }
}
