package itu.notification.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;

/**
 * One question of a form.
 *
 * @param key names it in answers and facts, such as {@code focusAreas}
 * @param meaning what the answer is, where a program must know
 * @param labels by language tag
 * @param hints by language tag; null without a hint
 * @param maxLength characters of a text; null means 200 of a short and 4,000 of a long one
 * @param least smallest number
 * @param most largest number
 * @param maxChoices of several; null means all
 * @param choices of ONE_OF and SEVERAL_OF
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Question(
        @Schema(examples = "focusAreas") String key,
        Kind kind,
        @Nullable Meaning meaning,
        boolean required,
        Map<String, String> labels,
        @Nullable Map<String, String> hints,
        @Nullable Integer maxLength,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable Integer maxChoices,
        @Nullable List<Choice> choices) {
    private static final int SHORT = 200;
    private static final int LONG = 4_000;

    /** What may be answered. */
    enum Kind {
        SHORT_TEXT,
        LONG_TEXT,
        ONE_OF,
        SEVERAL_OF,
        EMAIL,
        COUNTRY,
        NUMBER,
        DATE,
        CONSENT
    }

    /** What the office and other services look for in an answer. */
    enum Meaning {
        ORGANIZATION("organization"),
        COUNTRY("country-name"),
        CONTACT_NAME("name"),
        CONTACT_TITLE("organization-title"),
        CONTACT_EMAIL("email"),
        CONTACT_TELEPHONE("tel");

        private final String autocomplete;

        Meaning(String autocomplete) {
            this.autocomplete = autocomplete;
        }

        /** The token of HTML's autocomplete attribute. */
        String autocomplete() {
            return autocomplete;
        }
    }

    /** One of the answers that are offered. */
    record Choice(@Schema(examples = "connecting-people") String code, Map<String, String> labels) {
        String label(Language language) {
            return Words.in(labels, language);
        }
    }

    List<Choice> offered() {
        return choices == null ? List.of() : choices;
    }

    boolean offers(String code) {
        return offered().stream().anyMatch(choice -> choice.code().equals(code));
    }

    int longest() {
        if (maxLength != null) {
            return maxLength;
        }
        return kind == Kind.LONG_TEXT ? LONG : SHORT;
    }

    String label(Language language) {
        return Words.in(labels, language);
    }

    /**
     * Whether the answer holds nothing about a person: choices, the country and the organization's name. That much is told to other
     * services, and stays when an answer is erased.
     */
    boolean impersonal() {
        return switch (kind) {
            case ONE_OF, SEVERAL_OF, COUNTRY -> true;
            case SHORT_TEXT -> meaning == Meaning.ORGANIZATION;
            case LONG_TEXT, EMAIL, NUMBER, DATE, CONSENT -> false;
        };
    }

    /** Whether answers can be counted by their codes. */
    boolean coded() {
        return kind == Kind.ONE_OF || kind == Kind.SEVERAL_OF;
    }
}
