package itu.membership;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;

import static itu.membership.Desk.OBSERVERS;
import static itu.membership.Desk.STATES;
import static itu.membership.Desk.reference;
import static itu.membership.Desk.rehearse;
import static itu.membership.Desk.send;
import static itu.membership.Desk.state;
import static itu.membership.Desk.states;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ObserverTest extends EmptyRegister {

    @Test
    void an_observer_is_listed_apart_from_the_member_states() {
        send(OBSERVERS, reference("reference/observers")).then().body("created", is(1));

        Desk.officer()
                .header("Accept-Language", "fr")
                .get(OBSERVERS)
                .then()
                .body("items[0].name", equalTo("État de Palestine"))
                .body("items[0].basis", equalTo("PP Res. 99"));
        Desk.officer().get(STATES).then().body("items", empty());
    }

    @Test
    void a_second_import_changes_nothing() {
        send(OBSERVERS, reference("reference/observers"));

        send(OBSERVERS, reference("reference/observers")).then().body("unchanged", is(1));
    }

    @Test
    void a_corrected_row_changes_the_entry() {
        send(OBSERVERS, reference("reference/observers"));

        send(OBSERVERS, reference("reference/observers").replace("PP Res. 99", "PP Res. 99 (Rev.)"))
                .then()
                .body("updated", is(1));

        Desk.officer().get(OBSERVERS).then().body("items[0].basis", equalTo("PP Res. 99 (Rev.)"));
    }

    @Test
    void a_member_state_cannot_be_an_observer() {
        send(STATES, states(state("PSE", "Invented")));

        rehearse(OBSERVERS, reference("reference/observers"))
                .then()
                .body("rows[0].errors[0].code", equalTo("is-a-member-state"));
    }
}
