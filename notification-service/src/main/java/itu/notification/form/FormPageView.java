package itu.notification.form;

import java.util.List;

import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;

/**
 * A form as a page. The template reads public members only.
 *
 * @param introduction its paragraphs
 * @param deadline the last day, in words; null without one
 * @param token shows when the page was handed out
 * @param recipient the word of the letter that led here; null when none did
 */
public record FormPageView(
        PageFrame frame,
        List<String> introduction,
        @Nullable String deadline,
        List<Fault> faults,
        List<FieldView> fields,
        String token,
        @Nullable String recipient,
        Labels labels) {

    /** @param target id of the field that it is about; null when the whole page is meant */
    public record Fault(@Nullable String target, String text) {}

    public record Labels(
            String faults, String error, String optional, String choose, String trap, String submit, String required) {
        public static Labels of(Language language) {
            return new Labels(
                    FormTexts.text("faults", language),
                    FormTexts.text("error", language),
                    FormTexts.text("optional", language),
                    FormTexts.text("choose", language),
                    FormTexts.text("trap", language),
                    FormTexts.text("submit", language),
                    FormTexts.text("required-note", language));
        }
    }
}
