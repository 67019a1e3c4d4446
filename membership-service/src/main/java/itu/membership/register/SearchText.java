package itu.membership.register;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import itu.platform.problem.Problem;

/** Folds names and questions alike: lower case, no accents, nothing but letters and digits. */
public final class SearchText {
    private static final int MAX_WORDS = 5;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchText() {}

    /** The distinct words of some names, separated by blanks. */
    public static String of(Stream<String> names) {
        return names.flatMap(SearchText::words).distinct().collect(Collectors.joining(" "));
    }

    /**
     * The PostgreSQL text query that finds every word of a question as the beginning of a word of a name.
     *
     * @throws itu.platform.problem.ProblemException 400 when the question has no word, or more than five
     */
    public static String query(String question) {
        List<String> words = words(question).toList();
        if (words.isEmpty() || words.size() > MAX_WORDS) {
            throw Problem.of(MembershipProblem.QUERY_INVALID).toException();
        }
        return words.stream().map(word -> "'" + word + "':*").collect(Collectors.joining(" & "));
    }

    private static Stream<String> words(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return GAPS.splitAsStream(plain.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
    }
}
