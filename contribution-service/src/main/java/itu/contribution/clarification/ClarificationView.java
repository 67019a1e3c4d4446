package itu.contribution.clarification;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A question about a declaration, with what was answered.
 *
 * @param number count of the questions about the declaration, from 1
 * @param closing the secretariat's closing words, where it left any
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClarificationView(
        int number,
        State state,
        String question,
        Instant askedAt,
        List<AnswerView> answers,
        @Nullable String closing,
        @Nullable Instant closedAt) {
    /** How far a question has come. */
    enum State {
        OPEN,
        ANSWERED,
        CLOSED
    }

    /** What the contributor's people answered. */
    record AnswerView(String text, Instant at) {}

    static ClarificationView of(Clarification asked, List<Entry> entries) {
        var answers = entries.stream()
                .filter(entry -> entry.kind() == Entry.Kind.ANSWER)
                .map(entry -> new AnswerView(String.valueOf(entry.text()), entry.enteredAt()))
                .toList();
        var closure = entries.stream()
                .filter(entry -> entry.kind() == Entry.Kind.CLOSURE)
                .findFirst();
        return new ClarificationView(
                asked.number(),
                closure.isPresent() ? State.CLOSED : answers.isEmpty() ? State.OPEN : State.ANSWERED,
                asked.question(),
                asked.askedAt(),
                answers,
                closure.map(Entry::text).orElse(null),
                closure.map(Entry::enteredAt).orElse(null));
    }
}
