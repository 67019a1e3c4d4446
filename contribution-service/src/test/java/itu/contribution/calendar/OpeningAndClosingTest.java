package itu.contribution.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Topics;
import itu.platform.time.BusinessClock;

import static itu.contribution.calendar.TestCalendar.announced;
import static itu.contribution.calendar.TestCalendar.change;
import static itu.contribution.calendar.TestCalendar.facts;
import static itu.contribution.calendar.TestCalendar.get;
import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class OpeningAndClosingTest {
    private static final String TOPIC = "contribution.call.v1";
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 15);

    @Inject
    BusinessClock clock;

    @AfterEach
    void back_to_the_tests_date() {
        clock.move(TODAY);
    }

    @Test
    void a_call_opens_and_closes_by_itself_when_the_business_date_moves() {
        var call = announced("PROVISIONAL", "2025-12-16", Map.of("deadline", "2025-12-17"));

        clock.move(LocalDate.of(2025, 12, 16));
        facts(TOPIC, "itu.contribution.call.opened.v1", call);
        get("/calls/" + call).body("status", equalTo("OPEN"));

        clock.move(LocalDate.of(2025, 12, 18));
        facts(TOPIC, "itu.contribution.call.closed.v1", call);
        get("/calls/" + call).body("status", equalTo("CLOSED"));
    }

    @Test
    void opening_and_closing_are_told_once_each_in_their_order() {
        var call = announced("PROVISIONAL", "2025-11-01", Map.of("deadline", "2025-12-14"));
        facts(TOPIC, "itu.contribution.call.closed.v1", call);

        var later = announced("PROVISIONAL", "2025-11-01", Map.of("deadline", "2025-12-14"));
        facts(TOPIC, "itu.contribution.call.closed.v1", later);

        assertThat(told(call)).containsExactly("announced", "opened", "closed");
    }

    @Test
    void a_closed_call_that_is_extended_closes_again() {
        var call = announced("PROVISIONAL", "2025-11-01", Map.of("deadline", "2025-12-14"));
        facts(TOPIC, "itu.contribution.call.closed.v1", call);
        change("/calls/" + call, "/extensions", Map.of("deadline", "2025-12-15", "reason", "One more day."))
                .statusCode(201);

        clock.move(LocalDate.of(2025, 12, 16));

        await().until(() -> told(call), told -> told.size() == 5);
        assertThat(told(call)).containsExactly("announced", "opened", "closed", "extended", "closed");
    }

    @Test
    void each_fact_counts_the_calls_version() {
        var call = announced("PROVISIONAL", "2025-11-01", Map.of("deadline", "2025-12-14"));

        facts(TOPIC, "itu.contribution.call.closed.v1", call);

        assertThat(of(call).map(fact -> fact.headers().get("ce_sequence"))).containsExactly("1", "2", "3");
        get("/calls/" + call).header("ETag", "\"3\"");
    }

    @Test
    void the_facts_fit_their_contracts_and_name_the_system_as_actor() {
        var call = announced("PROVISIONAL", "2025-11-01", Map.of("deadline", "2025-12-14"));

        for (var what : List.of("opened", "closed")) {
            var fact =
                    facts(TOPIC, "itu.contribution.call." + what + ".v1", call).getFirst();
            EventContracts.assertValid("contribution/call." + what + ".v1", fact.value());
            assertThat(fact.headers()).containsEntry("ce_actor", "system");
        }
    }

    private static List<String> told(String call) {
        return of(call).map(fact -> fact.headers().get("ce_type"))
                .map(type -> type.replace("itu.contribution.call.", "").replace(".v1", ""))
                .toList();
    }

    private static Stream<Topics.Message> of(String call) {
        return Topics.records(TOPIC).stream()
                .filter(fact -> call.equals(fact.headers().get("ce_subject")));
    }
}
