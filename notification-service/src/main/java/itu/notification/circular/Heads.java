package itu.notification.circular;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import itu.notification.Messages;
import itu.notification.circular.CircularPayloads.NewTags;
import itu.notification.circular.CircularPayloads.Particulars;
import itu.notification.content.LetterHead;
import itu.platform.language.Language;
import itu.platform.problem.FieldError;
import itu.platform.problem.Problem;

/** Makes the head of a letter out of what an author handed in. */
final class Heads {
    private Heads() {}

    /**
     * The head.
     *
     * @param enclosures those that the letter has already
     * @throws itu.platform.problem.ProblemException 422 with every fault: a code that is none, a text that lacks a language
     */
    static LetterHead of(String reference, Particulars given, List<LetterHead.Enclosure> enclosures) {
        var faults = new ArrayList<FieldError>();
        complete("/particulars/place", given.place(), faults);
        complete("/particulars/signatory/titles", given.signatory().titles(), faults);
        var tags = tags(given.tags(), faults);
        if (!faults.isEmpty()) {
            throw Problem.of(CircularProblem.CIRCULAR_LETTER_NOT_VALID)
                    .errors(faults)
                    .toException();
        }
        var contact = given.contact();
        return new LetterHead(
                reference,
                given.date(),
                given.place(),
                given.addressees().stream().distinct().toList(),
                new LetterHead.Signatory(
                        given.signatory().name(), given.signatory().titles()),
                contact == null ? null : new LetterHead.Contact(contact.name(), contact.telephone(), contact.email()),
                given.originalSigned(),
                enclosures,
                tags);
    }

    private static void complete(String pointer, Map<String, String> texts, List<FieldError> faults) {
        Arrays.stream(Language.values())
                .map(Language::tag)
                .filter(tag -> !texts.containsKey(tag))
                .forEach(tag -> faults.add(Messages.fault(pointer + "/" + tag, "circular.language-missing", Map.of())));
    }

    private static LetterHead.Tags tags(@Nullable NewTags given, List<FieldError> faults) {
        if (given == null) {
            return new LetterHead.Tags(List.of(), List.of(), List.of());
        }
        List<Integer> goals = given.sdgs() == null ? List.of() : given.sdgs();
        List<String> lines = given.wsisActionLines() == null ? List.of() : given.wsisActionLines();
        List<String> outcomes = given.outcomes() == null ? List.of() : given.outcomes();
        goals.stream().filter(code -> !Codes.goal(code)).forEach(code -> unknown("sdgs", code, faults));
        lines.stream()
                .filter(code -> !Codes.actionLine(code))
                .forEach(code -> unknown("wsisActionLines", code, faults));
        outcomes.stream().filter(code -> !Codes.outcome(code)).forEach(code -> unknown("outcomes", code, faults));
        return new LetterHead.Tags(goals, lines, outcomes);
    }

    private static void unknown(String list, Object code, List<FieldError> faults) {
        faults.add(Messages.fault(
                "/particulars/tags/" + list, "circular.code-unknown", Map.of("value", String.valueOf(code))));
    }
}
