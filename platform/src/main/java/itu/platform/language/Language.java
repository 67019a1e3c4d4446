package itu.platform.language;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** An official language of the Union (CS 171, Art. 29), by its BCP 47 tag. */
public enum Language {
    EN,
    FR,
    ES,
    AR,
    RU,
    ZH;

    private static final List<Locale> LOCALES =
            Stream.of(values()).map(Language::locale).toList();

    /** The BCP 47 tag: {@code en}, {@code fr}, … */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(tag());
    }

    public boolean rightToLeft() {
        return this == AR;
    }

    /**
     * The language of a BCP 47 tag.
     *
     * @throws IllegalArgumentException when the tag names none of the six
     */
    public static Language ofTag(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT));
    }

    /** The best of the six for an {@code Accept-Language} header; English when the header is absent, odd, or asks for none of them. */
    public static Language negotiate(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return EN;
        }
        try {
            var wanted = Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .toList();
            var match = Locale.lookup(wanted, LOCALES);
            return match == null ? EN : ofTag(match.getLanguage());
        } catch (IllegalArgumentException malformed) {
            return EN;
        }
    }
}
