package itu.membership.account;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The facts are the committed examples of contribution-service. */
class DeclaredTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_last_announcement_under_a_call_stands() {
        assertThat(Declared.of(List.of(fact("submitted", 1), fact("corrected", 2))))
                .singleElement()
                .satisfies(reply -> {
                    assertThat(reply.state()).isEqualTo(Declared.State.STANDING);
                    assertThat(reply.units()).isEqualTo("11");
                });
    }

    @Test
    void a_late_reply_does_not_take_the_place_of_one_that_stands() {
        assertThat(Declared.of(List.of(fact("submitted", 1), late("corrected", 2))))
                .singleElement()
                .satisfies(reply -> {
                    assertThat(reply.state()).isEqualTo(Declared.State.STANDING);
                    assertThat(reply.units()).isEqualTo("10");
                });
    }

    @Test
    void a_late_reply_alone_does_not_count_yet() {
        assertThat(Declared.of(List.of(late("submitted", 1))))
                .extracting(Declared.Reply::state)
                .containsExactly(Declared.State.LATE);
    }

    @Test
    void an_accepted_late_reply_stands() {
        assertThat(Declared.of(List.of(fact("submitted", 1), late("corrected", 2), fact("late-reply-accepted", 3))))
                .singleElement()
                .satisfies(reply -> {
                    assertThat(reply.state()).isEqualTo(Declared.State.STANDING);
                    assertThat(reply.units()).isEqualTo("11");
                });
    }

    @Test
    void after_a_withdrawal_nothing_stands_until_the_next_announcement() {
        var withdrawn = List.of(fact("corrected", 1), fact("withdrawn", 2));
        var again = List.of(fact("corrected", 1), fact("withdrawn", 2), fact("submitted", 3));

        assertThat(Declared.of(withdrawn)).extracting(Declared.Reply::state).containsExactly(Declared.State.WITHDRAWN);
        assertThat(Declared.of(again)).extracting(Declared.Reply::state).containsExactly(Declared.State.STANDING);
    }

    @Test
    void a_withdrawal_whose_announcement_did_not_come_yet_is_a_withdrawal() {
        assertThat(Declared.of(List.of(fact("withdrawn", 2))))
                .extracting(Declared.Reply::state)
                .containsExactly(Declared.State.WITHDRAWN);
    }

    @Test
    void questions_are_open_until_they_are_closed() {
        var asked = List.of(fact("corrected", 1), fact("clarification-asked", 2), fact("clarification-answered", 3));
        var closed = List.of(
                fact("corrected", 1),
                fact("clarification-asked", 2),
                fact("clarification-answered", 3),
                fact("clarification-closed", 4));

        assertThat(Declared.of(asked))
                .extracting(Declared.Reply::openClarifications)
                .containsExactly(1);
        assertThat(Declared.of(closed))
                .extracting(Declared.Reply::openClarifications)
                .containsExactly(0);
    }

    @Test
    void a_kept_class_is_an_answer_of_its_own_call() {
        assertThat(Declared.of(List.of(fact("submitted", 1), fact("kept-by-default", 1))))
                .extracting(Declared.Reply::call, Declared.Reply::state)
                .containsExactly(
                        tuple("CL-26/41", Declared.State.KEPT_BY_DEFAULT), tuple("CL-25/36", Declared.State.STANDING));
    }

    private static ContributionFact fact(String type, long sequence) {
        return read(type, sequence, EventContracts.example("contribution/declaration." + type + ".v1"));
    }

    private static ContributionFact late(String type, long sequence) {
        var payload = EventContracts.example("contribution/declaration." + type + ".v1");
        return read(
                type,
                sequence,
                payload.contains("\"late\": false")
                        ? payload.replace("\"late\": false", "\"late\": true")
                        : payload.replace("\"version\"", "\"late\": true, \"version\""));
    }

    private static ContributionFact read(String type, long sequence, String payload) {
        try {
            return new ContributionFact(
                    type, "subject", sequence, Instant.parse("2025-12-01T00:00:00Z"), JSON.readTree(payload));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
