package itu.notification.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import itu.notification.mailbox.Mailboxes;

/** Holds what somebody gave against what a form asks. */
final class AnswerCheck {
    private static final Pattern MAILBOX =
            Pattern.compile("[^@\\s<>,;\"()\\\\]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final int LONGEST_MAILBOX = 254;
    private static final int LAST_YEAR = 9_999;
    private static final String YES = "true";

    private final Map<String, List<String>> given = new LinkedHashMap<>();
    private final List<AnswerFault> faults = new ArrayList<>();

    private AnswerCheck() {}

    /**
     * What came of it.
     *
     * @param given the answers that were understood, by question; numbers with a point, dates as ISO writes them
     */
    record Result(Map<String, List<String>> given, List<AnswerFault> faults) {}

    /** Checks every question; what is asked of nobody is a fault too, for it may be a misspelt key. */
    static Result of(FormDefinition definition, Map<String, List<String>> values) {
        var check = new AnswerCheck();
        definition.questions().forEach(question -> check.check(question, filled(values.get(question.key()))));
        var known = definition.questions().stream().map(Question::key).collect(Collectors.toSet());
        values.keySet().stream()
                .filter(key -> !known.contains(key))
                .map(key -> new AnswerFault(key, "unknown-question", Map.of()))
                .forEach(check.faults::add);
        return new Result(check.given, List.copyOf(check.faults));
    }

    private static List<String> filled(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .toList();
    }

    private void check(Question question, List<String> values) {
        if (values.isEmpty()) {
            if (question.required()) {
                faults.add(AnswerFault.of(question, required(question)));
            }
            return;
        }
        var fault = question.kind() == Question.Kind.SEVERAL_OF ? several(question, values) : one(question, values);
        if (fault.isPresent()) {
            faults.add(fault.get());
        } else {
            given.put(
                    question.key(),
                    values.stream().map(value -> plain(question, value)).toList());
        }
    }

    private static String required(Question question) {
        return switch (question.kind()) {
            case ONE_OF, COUNTRY -> "choose-one";
            case SEVERAL_OF -> "choose-some";
            case CONSENT -> "consent-needed";
            case SHORT_TEXT, LONG_TEXT, EMAIL, NUMBER, DATE -> "required";
        };
    }

    private static Optional<AnswerFault> several(Question question, List<String> values) {
        if (values.stream().anyMatch(value -> !question.offers(value))) {
            return Optional.of(AnswerFault.of(question, "unknown-choice"));
        }
        var most = question.maxChoices();
        return most != null && values.size() > most
                ? Optional.of(AnswerFault.of(question, "too-many", "most", most))
                : Optional.empty();
    }

    private static Optional<AnswerFault> one(Question question, List<String> values) {
        if (values.size() > 1) {
            return Optional.of(AnswerFault.of(question, "given-twice"));
        }
        var value = values.getFirst();
        return switch (question.kind()) {
            case SHORT_TEXT, LONG_TEXT -> text(question, value);
            case ONE_OF, SEVERAL_OF -> unless(question.offers(value), question, "unknown-choice");
            case EMAIL ->
                unless(
                        value.length() <= LONGEST_MAILBOX
                                && MAILBOX.matcher(value).matches(),
                        question,
                        "no-mailbox");
            case COUNTRY -> unless(Countries.known(value), question, "unknown-choice");
            case NUMBER -> number(question, ascii(value));
            case DATE -> unless(isDate(value), question, "no-date");
            case CONSENT -> unless(value.equals(YES), question, "consent-needed");
        };
    }

    private static Optional<AnswerFault> text(Question question, String value) {
        if (value.codePointCount(0, value.length()) > question.longest()) {
            return Optional.of(AnswerFault.of(question, "too-long", "most", question.longest()));
        }
        return unless(question.kind() == Question.Kind.LONG_TEXT || value.indexOf('\n') < 0, question, "several-lines");
    }

    private static Optional<AnswerFault> number(Question question, String value) {
        if (!NUMBER.matcher(value).matches()) {
            return Optional.of(AnswerFault.of(question, "no-number"));
        }
        var number = new BigDecimal(value);
        if (question.least() != null && number.compareTo(question.least()) < 0) {
            return Optional.of(AnswerFault.of(question, "too-small", "least", question.least()));
        }
        return question.most() != null && number.compareTo(question.most()) > 0
                ? Optional.of(AnswerFault.of(question, "too-large", "most", question.most()))
                : Optional.empty();
    }

    private static Optional<AnswerFault> unless(boolean right, Question question, String code) {
        return right ? Optional.empty() : Optional.of(AnswerFault.of(question, code));
    }

    private static String plain(Question question, String value) {
        return switch (question.kind()) {
            case NUMBER -> ascii(value);
            case EMAIL -> Mailboxes.kept(value);
            default -> value;
        };
    }

    /** Digits of other scripts and the decimal commas count as the digits and the point that they stand for. */
    private static String ascii(String value) {
        return value.codePoints()
                .mapToObj(letter -> Character.isDigit(letter)
                        ? Integer.toString(Character.digit(letter, 10))
                        : letter == ',' || letter == '٫' ? "." : Character.toString(letter))
                .collect(Collectors.joining());
    }

    private static boolean isDate(String value) {
        try {
            var year = LocalDate.parse(value).getYear();
            return year >= 1 && year <= LAST_YEAR;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
