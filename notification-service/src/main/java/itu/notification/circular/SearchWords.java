package itu.notification.circular;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words by which a letter is found: runs of letters and digits, and every ideograph by itself. */
final class SearchWords {
    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}]|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+");
    private static final int MOST = 40;
    private static final int LONGEST = 60;

    private SearchWords() {}

    static List<String> of(String text) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find() && words.size() < MOST) {
            words.add(matcher.group()
                    .substring(0, Math.min(LONGEST, matcher.group().length())));
        }
        return words;
    }

    /** As PostgreSQL's {@code to_tsquery} reads it: all words, each the beginning of one. Letters and digits only, so nothing to escape. */
    static String query(String text) {
        return String.join(" & ", of(text).stream().map(word -> word + ":*").toList());
    }
}
