package itu.notification.preference;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;
import itu.platform.problem.Texts;

/**
 * The page, as {@code templates/preference/page.html} shows it.
 *
 * @param form where the form is sent to
 * @param refusable the subjects that can be refused, each with its present state
 * @param statutory those that cannot
 * @param said what has just been kept; null before
 * @param highlighted the subject that a mail's link was about; null in others
 */
public record PreferencePage(
        Language language,
        String form,
        List<Line> refusable,
        List<Line> statutory,
        @Nullable String said,
        @Nullable String highlighted) {
    static final String BUNDLE = "preferences";

    /** A subject. */
    public record Line(String code, String name, String description, boolean received) {}

    /** A language and its own name. */
    public record Tongue(String tag, String name) {}

    public String say(String key) {
        return Texts.format(BUNDLE, key, language, Map.of());
    }

    public String direction() {
        return language.rightToLeft() ? "rtl" : "ltr";
    }

    public String tag() {
        return language.tag();
    }

    /** The codes that stand on the page: what is not among them is left as it is. */
    public String offered() {
        return String.join(" ", refusable.stream().map(Line::code).toList());
    }

    /** The languages that the page can be had in, by their own names. */
    public List<Tongue> languages() {
        return List.of(
                new Tongue("en", "English"),
                new Tongue("fr", "Français"),
                new Tongue("es", "Español"),
                new Tongue("ru", "Русский"),
                new Tongue("zh", "中文"),
                new Tongue("ar", "العربية"));
    }
}
