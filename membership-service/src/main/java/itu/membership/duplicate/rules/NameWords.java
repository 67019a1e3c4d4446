package itu.membership.duplicate.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a name that tell organizations apart: folded, and without legal forms and filling words. */
final class NameWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Single letters with points or strokes between them, such as S.A., A/S and ش.م.م, are one word. */
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?:[./]\\s?\\p{L}(?![\\p{L}\\p{N}]))+\\.?");

    private static final Pattern POINTS = Pattern.compile("[./\\s]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameWords() {}

    /** The words in their order; when nothing but legal forms is there, these. */
    static List<String> of(String name) {
        var words = words(fold(name));
        var telling = withoutForms(words);
        return telling.isEmpty() ? words : telling;
    }

    private static List<String> words(String folded) {
        var joined = ABBREVIATION
                .matcher(folded)
                .replaceAll(found -> POINTS.matcher(found.group()).replaceAll(""));
        return Arrays.stream(GAPS.split(joined)).filter(word -> !word.isEmpty()).toList();
    }

    /** Compatibility forms, accents, vowel signs and the two ways to write some Arabic letters are one. */
    private static String fold(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return plain.replace("\u0640", "")
                .replace('\u0629', '\u0647')
                .replace('\u0649', '\u064a')
                .replace("ß", "ss")
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace('ı', 'i');
    }

    private static List<String> withoutForms(List<String> words) {
        var telling = new ArrayList<String>();
        for (var i = 0; i < words.size(); ) {
            var length = LegalForms.lengthAt(words, i);
            if (length > 0) {
                i += length;
            } else {
                var word = LegalForms.withoutSuffix(words.get(i++));
                if (!word.isEmpty()) {
                    telling.add(word);
                }
            }
        }
        return telling;
    }
}
