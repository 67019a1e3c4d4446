package itu.notification.subject;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;

/**
 * What mail is about.
 *
 * @param names by language tag, all six
 * @param statutory whether it is owed by law, so that nobody can refuse it
 * @param validTo the first day on which it is not used any more
 */
public record Subject(
        String code,
        Map<String, String> names,
        Map<String, String> descriptions,
        boolean statutory,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    public String name(Language language) {
        return names.getOrDefault(language.tag(), code);
    }

    public String description(Language language) {
        return descriptions.getOrDefault(language.tag(), code);
    }
}
