package itu.platform.language;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** An official language of the Union (CS 171, Art. 29), by its BCP 47 tag. */
public enum Language {
    EN,
    FR,
    ES,
    AR,
    RU,
    ZH;

    private static final int MOST_RANGES = 20;
    private static final int LONGEST_HEADER = 1_000;
    private static final Pattern WEIGHT = Pattern.compile("q= *[01](\\.[0-9]{0,3})?");

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

    /**
     * The best of the six for an {@code Accept-Language} header; English when the header is absent, odd, or asks for none of
     * them. Reads the first {@value #MOST_RANGES} ranges and only their first subtag, so that no header costs much.
     */
    public static Language negotiate(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > LONGEST_HEADER) {
            return EN;
        }
        var best = EN;
        var bestWeight = BigDecimal.ZERO;
        for (var range : acceptLanguage.split(",", MOST_RANGES)) {
            var parts = range.strip().split(";", 2);
            var weight = weight(parts.length == 1 ? "" : parts[1]);
            for (var language : values()) {
                if (weight.compareTo(bestWeight) > 0
                        && language.tag().equalsIgnoreCase(parts[0].strip().split("[-_]", 2)[0])) {
                    best = language;
                    bestWeight = weight;
                }
            }
        }
        return best;
    }

    private static BigDecimal weight(String parameter) {
        var written = parameter.strip();
        if (written.isEmpty()) {
            return BigDecimal.ONE;
        }
        return WEIGHT.matcher(written).matches()
                ? new BigDecimal(written.substring(2).strip())
                : BigDecimal.ZERO;
    }
}
