package itu.membership.person;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The form of what people write about persons: any script, but no control characters, and nothing a spreadsheet would run. */
final class PersonalText {
    static final int LONGEST = 200;

    private static final String JOINERS = "\\u200c\\u200d";

    /** Letters, marks, digits, blanks and punctuation but {@code @}, with a letter in it; begins like a name, not like a formula. */
    private static final Pattern NAME =
            Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{N}'’(\"«“][\\p{L}\\p{M}\\p{N}\\p{Zs}\\p{P}" + JOINERS + "&&[^@]]*");

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{IsCommon}\\p{IsInherited}]+");
    private static final Pattern PHONE = Pattern.compile("\\+[0-9](?:[ ().-]{0,2}[0-9]){4,16}");
    private static final Pattern TOPIC = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ./,()-]{0,59}");

    private PersonalText() {}

    /** The text as it is kept: composed characters, no blanks around it; null when nothing is left. */
    static @Nullable String kept(@Nullable String text) {
        var plain = text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        return plain.isEmpty() ? null : plain;
    }

    static boolean name(String text) {
        return text.length() <= LONGEST && NAME.matcher(text).matches();
    }

    static boolean latinName(String text) {
        return name(text) && LATIN.matcher(text).matches();
    }

    static boolean phone(String text) {
        return text.length() <= 40 && PHONE.matcher(text).matches();
    }

    static boolean topic(String text) {
        return TOPIC.matcher(text).matches();
    }
}
