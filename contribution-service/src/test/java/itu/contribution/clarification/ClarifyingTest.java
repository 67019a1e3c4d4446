package itu.contribution.clarification;

import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import itu.contribution.World;
import itu.contribution.declaration.Declared;
import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Topics;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asDelegateOf;
import static itu.contribution.World.asOfficer;
import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ClarifyingTest {
    private static final String QUESTION = "{\"text\":\"Ten or eleven?\"}";
    private static final String ANSWER = "{\"text\":\"Eleven\"}";

    @Inject
    DataSource database;

    private String declaration;

    @BeforeEach
    void declare() throws SQLException {
        World.make();
        declaration = Declared.by("CHE", database);
    }

    @Test
    void a_question_is_open_until_it_is_answered_and_closed() {
        say(secretariat(), "", QUESTION)
                .statusCode(201)
                .body("number", equalTo(1))
                .body("state", equalTo("OPEN"));
        say(asDelegateOf("CHE"), "/1/answers", ANSWER)
                .statusCode(201)
                .body("state", equalTo("ANSWERED"))
                .body("answers.text", contains("Eleven"));
        say(secretariat(), "/1/closures", "{}").statusCode(201).body("state", equalTo("CLOSED"));

        asDelegateOf("CHE")
                .get(path())
                .then()
                .statusCode(200)
                .body("items.question", contains("Ten or eleven?"))
                .body("items.state", contains("CLOSED"));
    }

    @Test
    void nothing_is_added_to_a_closed_question() {
        say(secretariat(), "", QUESTION).statusCode(201);
        say(secretariat(), "/1/closures", "{}").statusCode(201);

        say(asDelegateOf("CHE"), "/1/answers", ANSWER)
                .statusCode(409)
                .body("type", equalTo("/problems/clarification-closed"));
    }

    @Test
    void the_secretariat_cannot_answer_for_the_state() {
        say(secretariat(), "", QUESTION).statusCode(201);

        say(secretariat(), "/1/answers", ANSWER).statusCode(403);
    }

    @Test
    void another_states_delegate_neither_reads_nor_answers() {
        say(secretariat(), "", QUESTION).statusCode(201);

        say(asDelegateOf("KEN"), "/1/answers", ANSWER).statusCode(404);
        asDelegateOf("KEN").get(path()).then().statusCode(404);
    }

    @Test
    void an_answer_to_no_question_finds_nothing() {
        say(asDelegateOf("CHE"), "/7/answers", ANSWER).statusCode(404);
    }

    @Test
    void a_text_without_end_is_refused() {
        say(secretariat(), "", "{\"text\":\"" + "x".repeat(4001) + "\"}").statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"asked", "answered", "closed"})
    void the_facts_reach_kafka_without_the_words(String what) {
        say(secretariat(), "", QUESTION).statusCode(201);
        say(asDelegateOf("CHE"), "/1/answers", ANSWER).statusCode(201);
        say(secretariat(), "/1/closures", "{}").statusCode(201);

        var name = "declaration.clarification-" + what + ".v1";
        var fact = await().until(
                        () -> Topics.records("contribution.declaration.v1").stream()
                                .filter(record ->
                                        declaration.equals(record.headers().get("ce_subject"))
                                                && ("itu.contribution." + name)
                                                        .equals(record.headers().get("ce_type")))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();

        assertThat(fact.value()).doesNotContain("leven");
        EventContracts.assertValid("contribution/" + name, fact.value());
    }

    private ValidatableResponse say(RequestSpecification caller, String where, String text) {
        return caller.body(text).post(path() + where).then();
    }

    private String path() {
        return API + "/declarations/" + declaration + "/clarifications";
    }

    private static RequestSpecification secretariat() {
        return asOfficer(Roles.CONFERENCE_SECRETARY);
    }
}
