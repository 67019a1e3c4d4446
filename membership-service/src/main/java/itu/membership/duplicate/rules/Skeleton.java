package itu.membership.duplicate.rules;

import java.util.List;
import java.util.regex.Pattern;

/** The consonants of a Latin or Cyrillic name in their order: what is left of it after the commonest slips of the pen. */
final class Skeleton {
    private static final Pattern LETTERS = Pattern.compile("[a-z0-9а-я]+");
    private static final Pattern VOWELS = Pattern.compile("(?<!^)[aeiouyаеиоуыэюя]");
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");

    private Skeleton() {}

    /** Empty for a name in another script, where letters are not left out by slip. */
    static String of(List<String> words) {
        var whole = String.join("", words);
        if (!LETTERS.matcher(whole).matches()) {
            return "";
        }
        var sounds =
                whole.replace("ph", "f").replace("ck", "k").replace('c', 'k').replace('q', 'k');
        return DOUBLED.matcher(VOWELS.matcher(sounds).replaceAll("")).replaceAll("$1");
    }
}
