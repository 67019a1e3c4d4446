package itu.notification.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;

/**
 * A question as the page shows it. The template reads public members only.
 *
 * @param input type of the input element, {@code textarea}, {@code select}, {@code choices} or {@code consent}
 * @param choice type of the input elements of choices: {@code radio} or {@code checkbox}
 * @param described ids of hint and error, for aria-describedby; null without either
 * @param direction of what is written in: {@code ltr} for addresses, which have none of their own
 */
public record FieldView(
        String key,
        String id,
        String input,
        String choice,
        String label,
        @Nullable String hint,
        boolean required,
        @Nullable String error,
        @Nullable String described,
        @Nullable String autocomplete,
        String direction,
        @Nullable Integer maxLength,
        String value,
        List<Option> options) {

    public record Option(String id, String code, String label, boolean chosen) {}

    static String id(String question) {
        return "q-" + question;
    }

    static FieldView of(
            Question question,
            List<String> values,
            @Nullable String error,
            List<Countries.Country> countries,
            Language language) {
        var id = id(question.key());
        var hint = question.hints() == null ? null : Words.in(question.hints(), language);
        return new FieldView(
                question.key(),
                id,
                input(question),
                question.kind() == Question.Kind.ONE_OF ? "radio" : "checkbox",
                question.label(language),
                hint,
                question.required(),
                error,
                described(id, hint, error),
                question.meaning() == null ? null : question.meaning().autocomplete(),
                latin(question) ? "ltr" : "auto",
                question.kind() == Question.Kind.SHORT_TEXT || question.kind() == Question.Kind.LONG_TEXT
                        ? question.longest()
                        : null,
                values.isEmpty() ? "" : values.getFirst(),
                options(question, id, values, countries, language));
    }

    private static String input(Question question) {
        return switch (question.kind()) {
            case SHORT_TEXT -> question.meaning() == Question.Meaning.CONTACT_TELEPHONE ? "tel" : "text";
            case LONG_TEXT -> "textarea";
            case ONE_OF, SEVERAL_OF -> "choices";
            case EMAIL -> "email";
            case COUNTRY -> "select";
            case NUMBER -> "text";
            case DATE -> "date";
            case CONSENT -> "consent";
        };
    }

    private static boolean latin(Question question) {
        return question.kind() == Question.Kind.EMAIL
                || question.kind() == Question.Kind.NUMBER
                || question.meaning() == Question.Meaning.CONTACT_TELEPHONE;
    }

    private static @Nullable String described(String id, @Nullable String hint, @Nullable String error) {
        var ids = new ArrayList<String>();
        if (hint != null) {
            ids.add(id + "-hint");
        }
        if (error != null) {
            ids.add(id + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** The first choice bears the id of the question, where the link in the list of errors leads. */
    private static List<Option> options(
            Question question, String id, List<String> values, List<Countries.Country> countries, Language language) {
        if (question.kind() == Question.Kind.COUNTRY) {
            return countries.stream()
                    .map(country -> new Option("", country.code(), country.name(), values.contains(country.code())))
                    .toList();
        }
        var options = new ArrayList<Option>();
        for (var choice : question.offered()) {
            options.add(new Option(
                    options.isEmpty() ? id : id + "-" + choice.code(),
                    choice.code(),
                    choice.label(language),
                    values.contains(choice.code())));
        }
        return List.copyOf(options);
    }

    /** What was sent in for a question, or nothing. */
    static List<String> sent(Map<String, List<String>> values, Question question) {
        return values.getOrDefault(question.key(), List.of());
    }
}
