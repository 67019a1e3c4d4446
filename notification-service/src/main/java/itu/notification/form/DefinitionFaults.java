package itu.notification.form;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import itu.notification.form.Question.Kind;
import itu.notification.form.Question.Meaning;
import itu.platform.problem.FieldError;

/** What is wrong with a definition, whether or not it is complete in all languages. */
final class DefinitionFaults {
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern MAILBOX = Pattern.compile("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+");
    private static final int LONGEST_TEXT = 10_000;
    /** Names of fields that the page itself uses. */
    private static final Set<String> TAKEN = Set.of("token", "recipient", "website", "errors");

    private final List<FieldError> faults = new ArrayList<>();

    private DefinitionFaults() {}

    static List<FieldError> of(FormDefinition definition) {
        var found = new DefinitionFaults();
        found.check(definition);
        return List.copyOf(found.faults);
    }

    private void check(FormDefinition definition) {
        try {
            ZoneId.of(definition.zone());
        } catch (DateTimeException unknown) {
            add("/zone", "unknown-zone");
        }
        if (definition.opensOn() != null
                && definition.closesOn() != null
                && definition.closesOn().isBefore(definition.opensOn())) {
            add("/closesOn", "closes-before-it-opens");
        }
        if (!MAILBOX.matcher(definition.office()).matches()) {
            add("/office", "no-mailbox");
        }
        words("/titles", definition.titles());
        words("/introductions", definition.introductions());
        words("/nextSteps", definition.nextSteps());
        var keys = new HashSet<String>();
        var meanings = new HashSet<Meaning>();
        for (var i = 0; i < definition.questions().size(); i++) {
            check("/questions/" + i, definition.questions().get(i), keys, meanings);
        }
    }

    private void check(String pointer, Question question, Set<String> keys, Set<Meaning> meanings) {
        if (question.key() == null || !KEY.matcher(question.key()).matches() || TAKEN.contains(question.key())) {
            add(pointer + "/key", "bad-key");
        } else if (!keys.add(question.key())) {
            add(pointer + "/key", "repeated");
        }
        if (question.kind() == null) {
            add(pointer + "/kind", "missing");
            return;
        }
        words(pointer + "/labels", question.labels());
        if (question.meaning() != null && (!meanings.add(question.meaning()) || !fits(question))) {
            add(pointer + "/meaning", "meaning-does-not-fit");
        }
        var choosing = question.coded();
        if (choosing == question.offered().isEmpty()) {
            add(pointer + "/choices", "choices-do-not-fit");
        }
        var codes = new HashSet<String>();
        for (var i = 0; i < question.offered().size(); i++) {
            var choice = question.offered().get(i);
            if (choice.code() == null || !CODE.matcher(choice.code()).matches() || !codes.add(choice.code())) {
                add(pointer + "/choices/" + i + "/code", "bad-key");
            }
            words(pointer + "/choices/" + i + "/labels", choice.labels());
        }
        if (question.longest() < 1 || question.longest() > LONGEST_TEXT) {
            add(pointer + "/maxLength", "bad-limit");
        }
        if (question.maxChoices() != null && question.maxChoices() < 1) {
            add(pointer + "/maxChoices", "bad-limit");
        }
    }

    private static boolean fits(Question question) {
        return question.meaning() == null
                || switch (question.meaning()) {
                    case COUNTRY -> question.kind() == Kind.COUNTRY;
                    case CONTACT_EMAIL -> question.kind() == Kind.EMAIL;
                    case ORGANIZATION, CONTACT_NAME, CONTACT_TITLE, CONTACT_TELEPHONE ->
                        question.kind() == Kind.SHORT_TEXT;
                };
    }

    private void words(String pointer, @Nullable Map<String, String> texts) {
        if (texts == null || texts.getOrDefault("en", "").isBlank()) {
            add(pointer + "/en", "missing");
        } else if (texts.values().stream().anyMatch(text -> text == null || text.length() > LONGEST_TEXT)) {
            add(pointer, "bad-limit");
        }
    }

    private void add(String pointer, String code) {
        faults.add(FormTexts.fault(pointer, code, Map.of()));
    }
}
