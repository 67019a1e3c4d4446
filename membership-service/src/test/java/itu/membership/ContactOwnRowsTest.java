package itu.membership;

import java.sql.SQLException;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.platform.security.Roles;

import static itu.local.test.Patience.await;
import static itu.membership.Desk.CONTACTS;
import static itu.membership.Desk.CONTACT_TOPIC;
import static itu.membership.Desk.MAILBOXES;
import static itu.membership.Desk.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

/** Delegates and focal points among the contacts: their own, and nobody else's. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ContactOwnRowsTest extends EmptyRegister {
    private static final Tokens DELEGATE = Tokens.delegateOf("XRA");
    private static final Tokens OTHER_DELEGATE = Tokens.delegateOf("XRB");

    private UUID telecom;
    private Tokens focalPoint;
    private Tokens otherFocalPoint;
    private String ofState;
    private String ofTelecom;

    @BeforeEach
    void twoStatesAndTwoOrganizations() {
        Desk.send(Desk.STATES, Desk.states(Desk.state("XRA", "Ra"), Desk.state("XRB", "Rb")));
        telecom = People.organization("XRA");
        focalPoint = People.focalPointOf(telecom);
        otherFocalPoint = People.focalPointOf(People.organization("XRB"));
        ofState = People.recorded(People.ofState("XRA", "Synthetic One", "one@xra.example"));
        ofTelecom = People.recorded(People.ofOrganization(telecom, "Synthetic Two", "two@telecom.example"));
    }

    @Test
    void each_reads_its_own_and_finds_nothing_of_others() {
        assertThat(status(DELEGATE, ofState)).isEqualTo(200);
        assertThat(status(DELEGATE, ofTelecom)).isEqualTo(404);
        assertThat(status(OTHER_DELEGATE, ofState)).isEqualTo(404);
        assertThat(status(focalPoint, ofTelecom)).isEqualTo(200);
        assertThat(status(focalPoint, ofState)).isEqualTo(404);
        assertThat(status(otherFocalPoint, ofTelecom)).isEqualTo(404);
        assertThat(status(Tokens.of("outreach", Roles.OUTREACH_OFFICER), ofTelecom))
                .isEqualTo(200);
        assertThat(status(Tokens.of("auditor", Roles.AUDITOR), ofState)).isEqualTo(200);
        assertThat(status(Tokens.of("integrator", Roles.INTEGRATOR), ofState)).isEqualTo(403);
    }

    @Test
    void each_lists_its_own() {
        Desk.as(DELEGATE).get(CONTACTS).then().body("items.id", contains(ContactTest.id(ofState)));
        Desk.as(focalPoint).get(CONTACTS).then().body("items.id", contains(ContactTest.id(ofTelecom)));
        Desk.officer()
                .get(CONTACTS)
                .then()
                .body("items.id", contains(ContactTest.id(ofState), ContactTest.id(ofTelecom)));
        Desk.as(OTHER_DELEGATE)
                .queryParam("memberState", "XRA")
                .get(CONTACTS)
                .then()
                .statusCode(404);
        Desk.as(otherFocalPoint)
                .queryParam("organization", telecom)
                .get(CONTACTS)
                .then()
                .statusCode(404);
        Desk.as(Tokens.of("unbound", Roles.MEMBER_FOCAL_POINT))
                .get(CONTACTS)
                .then()
                .statusCode(404);
    }

    @Test
    void a_focal_point_manages_the_people_of_its_organization() {
        var added = People.post(
                        focalPoint,
                        CONTACTS,
                        People.ofOrganization(telecom, "Synthetic Three", "three@telecom.example"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        People.put(focalPoint, added, "\"0\"", """
                {"person": {"name": "Synthetic Three", "email": "3@telecom.example", "language": "es"}, "basis": "NOTIFIED",
                 "purposes": ["BILLING"]}""").then().statusCode(200).body("person.language", equalTo("es"));
    }

    @Test
    void nobody_changes_what_belongs_to_others() {
        var body = "{\"kind\":\"GIVEN\",\"purposes\":[\"OUTREACH\"]}";

        People.post(otherFocalPoint, CONTACTS, People.ofOrganization(telecom, "Synthetic Four", "4@telecom.example"))
                .then()
                .statusCode(404);
        People.post(DELEGATE, CONTACTS, People.ofState("XRB", "Synthetic Four", "4@xrb.example"))
                .then()
                .statusCode(404);
        People.post(otherFocalPoint, ofTelecom + "/consents", body).then().statusCode(404);
        People.post(OTHER_DELEGATE, ofState + "/designations", People.mission())
                .then()
                .statusCode(404);
        Desk.as(otherFocalPoint).get(ofTelecom + "/export").then().statusCode(404);
        People.put(OTHER_DELEGATE, ofState, "\"0\"", """
                {"person": {"name": "Synthetic", "email": "3@telecom.example", "language": "es"}, "basis": "NOTIFIED",
                 "purposes": ["BILLING"]}""").then().statusCode(404);
    }

    @Test
    void an_outreach_officer_who_is_a_focal_point_too_changes_its_own_only() {
        var both = Tokens.of("both", Roles.OUTREACH_OFFICER, Roles.MEMBER_FOCAL_POINT)
                .claim("organization", telecom.toString());

        People.post(both, ofState + "/designations", "{\"role\":\"BILLING\"}")
                .then()
                .statusCode(404);
        People.post(both, ofTelecom + "/designations", "{\"role\":\"MEMBERSHIP_FOCAL_POINT\"}")
                .then()
                .statusCode(201);
    }

    @Test
    void a_merged_organizations_people_are_those_of_the_other_one() throws SQLException {
        var other = People.organization("XRA");
        merge(telecom, other);

        Desk.as(People.focalPointOf(other)).get(CONTACTS).then().body("items.id", contains(ContactTest.id(ofTelecom)));
        Desk.as(focalPoint).get(CONTACTS).then().body("items.id", contains(ContactTest.id(ofTelecom)));
        Desk.officer()
                .queryParam("organization", other)
                .get(CONTACTS)
                .then()
                .body("items.id", contains(ContactTest.id(ofTelecom)));
    }

    @Test
    void a_delegate_sees_of_its_entities_where_the_membership_focal_point_is_reached() {
        Desk.send(
                        MAILBOXES,
                        lines(
                                "iso3,organization,role,mailbox,language,basis",
                                "XRA,,GENEVA_MISSION,mission@xra.example,fr,SYNTHETIC",
                                "," + telecom + ",MEMBERSHIP_FOCAL_POINT,membership@telecom.example,en,SYNTHETIC",
                                "," + telecom + ",BILLING,accounts@telecom.example,en,SYNTHETIC"))
                .then()
                .body("created", equalTo(3));

        Desk.as(DELEGATE)
                .header("Accept-Language", "fr")
                .get(MAILBOXES)
                .then()
                .body("items.mailbox", containsInAnyOrder("mission@xra.example", "membership@telecom.example"))
                .body("items.find { it.organization != null }.organizationName", equalTo("Télécom inventé"));
        Desk.as(DELEGATE)
                .queryParam("organization", telecom)
                .get(MAILBOXES)
                .then()
                .body("items.role", contains("MEMBERSHIP_FOCAL_POINT"));
        Desk.as(OTHER_DELEGATE)
                .queryParam("organization", telecom)
                .get(MAILBOXES)
                .then()
                .statusCode(404);
        Desk.as(focalPoint)
                .get(MAILBOXES)
                .then()
                .body("items.role", containsInAnyOrder("MEMBERSHIP_FOCAL_POINT", "BILLING"));
    }

    @Test
    void an_organizations_mailbox_is_told_in_an_event_of_its_own() {
        var imported = Desk.send(
                MAILBOXES,
                lines(
                        "iso3,organization,role,mailbox,language,basis",
                        "," + telecom + ",BILLING,accounts@telecom.example,en,SYNTHETIC"));

        await().untilAsserted(() -> assertThat(imported.events(CONTACT_TOPIC))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.key()).isEqualTo(telecom.toString());
                    assertThat(event.headers())
                            .containsEntry("ce_type", "itu.membership.contact.organization-mailbox-designated.v1")
                            .containsEntry("ce_subject", telecom + "/BILLING");
                    EventContracts.assertValid("membership/contact.organization-mailbox-designated.v1", event.value());
                }));
    }

    @Test
    void a_mailbox_is_of_one_known_holder_whom_the_role_fits() {
        Desk.rehearse(
                        MAILBOXES,
                        lines(
                                "iso3,organization,role,mailbox,language,basis",
                                "XRA," + telecom + ",BILLING,a@telecom.example,en,SYNTHETIC",
                                "," + UUID.randomUUID() + ",BILLING,a@telecom.example,en,SYNTHETIC",
                                "," + telecom + ",GENEVA_MISSION,a@telecom.example,en,SYNTHETIC"))
                .then()
                .body(
                        "rows.errors.flatten().code",
                        contains("two-holders", "unknown-organization", "role-not-of-holder"));
    }

    private void merge(UUID organization, UUID into) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update organization set merged_into = ? where id = ?")) {
            update.setObject(1, into);
            update.setObject(2, organization);
            update.executeUpdate();
        }
    }

    private static int status(Tokens caller, String address) {
        return Desk.as(caller).get(address).statusCode();
    }
}
