package itu.platform.problem;

import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import itu.platform.language.Language;

/** Texts in six languages with named placeholders, from {@code <bundle>_<language>.properties} (UTF-8). */
public final class Texts {
    private static final int LONGEST_VALUE = 200;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /**
     * The text of a key in a language, its placeholders filled.
     *
     * @throws MissingResourceException when the bundle lacks the key
     */
    public static String format(String bundle, String key, Language language, Map<String, ?> values) {
        var pattern = ResourceBundle.getBundle(
                        bundle, language.locale(), Thread.currentThread().getContextClassLoader(), NO_FALLBACK)
                .getString(key);
        return PLACEHOLDER.matcher(pattern).replaceAll(match -> replacement(match, values));
    }

    private static String replacement(MatchResult match, Map<String, ?> values) {
        var value = values.get(match.group(1));
        return Matcher.quoteReplacement(value == null ? match.group() : harmless(value.toString()));
    }

    /** A value that a client gave, fit to stand in an answer and in a log: short, and without control characters. */
    static String harmless(String value) {
        var shown = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
        return printable(shown);
    }

    /** A value without control characters. */
    static String printable(String value) {
        return CONTROL.matcher(value).replaceAll("\ufffd");
    }
}
