package itu.notification.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;

/** What a browser sends of a form: {@code application/x-www-form-urlencoded} in UTF-8, line ends as \n, no other control character. */
public record PostedForm(Map<String, List<String>> values) {
    /** Longest content that is read, in characters. */
    public static final int LONGEST = 128 * 1024;

    private static final int MOST_FIELDS = 500;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n]]|[\\ud800-\\udfff\\ufffe\\uffff]");

    /**
     * Reads the content of a request.
     *
     * @throws itu.platform.problem.ProblemException 400 when it is no such content
     */
    public static PostedForm read(String content) {
        var values = new LinkedHashMap<String, List<String>>();
        try {
            for (var pair : content.split("&", MOST_FIELDS)) {
                var cut = pair.indexOf('=');
                if (cut > 0) {
                    values.computeIfAbsent(decode(pair.substring(0, cut)), _ -> new ArrayList<>())
                            .add(decode(pair.substring(cut + 1)));
                }
            }
        } catch (IllegalArgumentException notEncoded) {
            throw Problem.of(PlatformProblem.MALFORMED_REQUEST).toException();
        }
        return new PostedForm(values);
    }

    public @Nullable String first(String name) {
        var all = values.get(name);
        return all == null ? null : all.getFirst();
    }

    private static String decode(String text) {
        var plain = URLDecoder.decode(text, StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        return CONTROL.matcher(plain).replaceAll("");
    }
}
