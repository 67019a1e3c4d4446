package itu.membership.register;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import itu.platform.problem.Problem;

/**
 * Folds names and questions alike: lower case, no accents, nothing but letters and digits. Chinese has no blanks between
 * words, so a name counts as a word from each of its characters on.
 */
public final class SearchText {
    private static final int MAX_WORDS = 5;
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_CHINESE = 8;
    private static final int FIRST_OF_EAST_ASIA = 0x2e80;

    private SearchText() {}

    /** The distinct words of some names, separated by blanks. */
    public static String of(Stream<String> names) {
        var words = new LinkedHashSet<String>();
        names.forEach(name -> {
            for (var word : folded(name)) {
                if (chinese(word)) {
                    for (var from = 0; from < word.length(); from += Character.charCount(word.codePointAt(from))) {
                        words.add(cut(word.substring(from)));
                    }
                } else {
                    words.add(cut(word));
                }
            }
        });
        return String.join(" ", words);
    }

    /**
     * The words of a question, each to be found as the beginning of a word of a name.
     *
     * @throws itu.platform.problem.ProblemException 400 when the question has no word, or more than five
     */
    public static List<String> words(String question) {
        var words = folded(question).stream().map(SearchText::cut).distinct().toList();
        if (words.isEmpty() || words.size() > MAX_WORDS) {
            throw Problem.of(MembershipProblem.QUERY_INVALID).toException();
        }
        return words;
    }

    /**
     * The PostgreSQL text query that finds every word of a question as the beginning of a word of a name.
     *
     * @throws itu.platform.problem.ProblemException 400 when the question has no word, or more than five
     */
    public static String query(String question) {
        return words(question).stream().map(word -> "'" + word + "':*").collect(Collectors.joining(" & "));
    }

    private static String cut(String word) {
        var most = chinese(word) ? LONGEST_CHINESE : LONGEST_WORD;
        if (word.length() <= most) {
            return word;
        }
        return word.substring(0, Character.isHighSurrogate(word.charAt(most - 1)) ? most - 1 : most);
    }

    private static boolean chinese(CharSequence word) {
        return chinese(Character.codePointAt(word, 0));
    }

    private static boolean chinese(int character) {
        return character >= FIRST_OF_EAST_ASIA && UnicodeScript.of(character) == UnicodeScript.HAN;
    }

    /** Character by character, because a million names are folded in an import. */
    private static List<String> folded(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (var at = 0; at < plain.length(); ) {
            var character = plain.codePointAt(at);
            at += Character.charCount(character);
            var part = Character.isLetterOrDigit(character);
            if ((part && !word.isEmpty() && chinese(character) != chinese(word)) || (!part && !isMark(character))) {
                end(word, words);
            }
            if (part) {
                append(word, Character.toLowerCase(character));
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** Letters that Unicode does not take apart are written as people without them on the keyboard write them. */
    private static void append(StringBuilder word, int letter) {
        switch (letter) {
            case 'ß' -> word.append("ss");
            case 'æ' -> word.append("ae");
            case 'œ' -> word.append("oe");
            case 'ø' -> word.append('o');
            case 'ł' -> word.append('l');
            case 'đ', 'ð' -> word.append('d');
            case 'þ' -> word.append("th");
            case 'ı' -> word.append('i');
            default -> word.appendCodePoint(letter);
        }
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
