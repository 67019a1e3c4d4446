package itu.notification.bounce.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What servers and machines say in many languages, as lists of expressions: {@code bounce-phrases/<name>.txt}, one a line, compared
 * without regard to case, in text whose white space is single blanks.
 */
enum Phrases {
    /** The sender is complained of, or a fault passes: never the recipient's death. */
    PASSING,
    /** The mailbox does not exist, in so many words. */
    NO_MAILBOX,
    /** Refused for what was sent or by whom. */
    POLICY,
    /** The mailbox cannot be used; says nothing where a reason is given. */
    UNAVAILABLE,
    /** Still being tried. */
    DELAY,
    /** Subjects and first lines of messages about mail that was not delivered. */
    FAILURE,
    /** Subjects of machines' answers. */
    AUTO_SUBJECT,
    /** Asks the sender to prove that he is a person. */
    CHALLENGE,
    /** Where a copy of the returned mail begins. */
    COPY_BELOW;

    private static final int LONGEST = 20_000;

    private final Pattern pattern;

    Phrases() {
        var list = "/bounce-phrases/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
        try (InputStream lines = Objects.requireNonNull(Phrases.class.getResourceAsStream(list), list)) {
            pattern = Pattern.compile(
                    new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .collect(Collectors.joining("|")),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean in(String words) {
        return pattern.matcher(single(words)).find();
    }

    /** What stands before the first such phrase. */
    String before(String words) {
        var found = pattern.matcher(words);
        return found.find() ? words.substring(0, found.start()) : words;
    }

    private static String single(String words) {
        var shown = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return shown.replaceAll("[\\s\\u00a0]+", " ").replace('’', '\'');
    }
}
