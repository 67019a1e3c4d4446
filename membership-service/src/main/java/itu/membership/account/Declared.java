package itu.membership.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Folds the facts about declarations into what stands under each call, in whatever order they came. */
final class Declared {
    private final Map<String, Reply> replies = new TreeMap<>(Comparator.reverseOrder());
    private final Map<String, Reply> byDeclaration = new HashMap<>();
    private final Map<String, Set<String>> open = new HashMap<>();

    private Declared() {}

    enum State {
        /** The class announced last stands. */
        STANDING,
        /** It came after the deadline and does not count yet. */
        LATE,
        /** Taken back; nothing stands. */
        WITHDRAWN,
        /** The contributor was silent and keeps its class (CS 161F, 161I). */
        KEPT_BY_DEFAULT
    }

    @Schema(name = "AccountReply", description = "What an account answered to a call for its class of contribution")
    record Reply(
            @Schema(description = "Member State, or Sector Member with the letter of its Sector", examples = "CHE")
            String contributor,

            @Schema(description = "Reference of the circular letter", examples = "CL-25/36")
            String call,

            @Schema(examples = "2028-2031") String period,

            @Schema(description = "Stage of the cycle; absent where it was silent") @Nullable
            String stage,

            State state,

            @Schema(examples = "1/4") String units,

            @Schema(description = "Against the class before: MAINTAIN, INCREASE or REDUCE") @Nullable
            String outcome,

            @Nullable String receiptNumber,

            @Schema(description = "Day of receipt, or day from which the class was kept") @Nullable
            LocalDate on,

            @Schema(description = "Questions of the secretariat that are not closed")
            int openClarifications,

            @Schema(description = "Invented demonstration data")
            boolean synthetic) {
        private static Reply of(ContributionFact fact) {
            return new Reply(
                    fact.contributor(),
                    fact.text("call"),
                    fact.text("period"),
                    fact.optional("stage"),
                    fact.is("late") ? State.LATE : State.STANDING,
                    fact.text("units"),
                    fact.optional("outcome"),
                    fact.optional("receiptNumber"),
                    fact.date("receivedOn"),
                    0,
                    fact.is("synthetic"));
        }

        private static Reply kept(ContributionFact fact) {
            return new Reply(
                    fact.contributor(),
                    fact.text("call"),
                    fact.text("period"),
                    null,
                    State.KEPT_BY_DEFAULT,
                    fact.text("units"),
                    null,
                    null,
                    fact.date("keptOn"),
                    0,
                    fact.is("synthetic"));
        }

        private Reply as(State other) {
            return new Reply(
                    contributor,
                    call,
                    period,
                    stage,
                    other,
                    units,
                    outcome,
                    receiptNumber,
                    on,
                    openClarifications,
                    synthetic);
        }

        private Reply asked(int questions) {
            return new Reply(
                    contributor, call, period, stage, state, units, outcome, receiptNumber, on, questions, synthetic);
        }

        private String place() {
            return call + " " + contributor;
        }
    }

    /** One reply for each call and contributor, the latest call first; {@code facts} in the order of their sequence. */
    static List<Reply> of(List<ContributionFact> facts) {
        var declared = new Declared();
        facts.forEach(declared::apply);
        facts.stream()
                .filter(fact -> fact.type().equals("kept-by-default"))
                .map(Reply::kept)
                .forEach(kept -> declared.replies.put(kept.place(), kept));
        return declared.replies.values().stream().map(declared::withQuestions).toList();
    }

    private void apply(ContributionFact fact) {
        switch (fact.type()) {
            case "submitted", "corrected" -> announced(fact, Reply.of(fact));
            case "late-reply-accepted" -> {
                var reply = byDeclaration.get(fact.text("declaration"));
                if (reply != null) {
                    replies.put(reply.place(), reply.as(State.STANDING));
                }
            }
            case "withdrawn" -> {
                var reply = Reply.of(fact);
                replies.put(
                        reply.place(),
                        byDeclaration
                                .getOrDefault(fact.text("declaration"), reply)
                                .as(State.WITHDRAWN));
            }
            case "clarification-asked" -> questions(fact).add(fact.text("clarification"));
            case "clarification-closed" -> questions(fact).remove(fact.text("clarification"));
            default -> {
                // an answered question is open until the secretariat closes it; a kept class comes last
            }
        }
    }

    /** A late reply does not take the place of one that stands. */
    private void announced(ContributionFact fact, Reply reply) {
        byDeclaration.put(fact.text("declaration"), reply);
        var before = replies.get(reply.place());
        if (reply.state() != State.LATE || before == null || before.state() != State.STANDING) {
            replies.put(reply.place(), reply);
        }
    }

    private Set<String> questions(ContributionFact fact) {
        return open.computeIfAbsent(fact.text("receiptNumber"), _ -> new HashSet<>());
    }

    private Reply withQuestions(Reply reply) {
        var questions = reply.receiptNumber() == null ? null : open.get(reply.receiptNumber());
        return questions == null ? reply : reply.asked(questions.size());
    }
}
