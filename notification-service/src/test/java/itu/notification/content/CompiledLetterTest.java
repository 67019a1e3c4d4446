package itu.notification.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import itu.local.test.CommittedDocument;
import itu.notification.MailGate;
import itu.notification.letter.Letter;
import itu.platform.language.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class CompiledLetterTest {
    private static final String PREFERENCES = "https://itu-suite.example/preferences?m=1&l=2";

    @Inject
    Compiling compiling;

    static Stream<Arguments> texts() {
        return DemoLetters.keys()
                .flatMap(key -> Stream.of(Language.values()).map(language -> Arguments.of(key, language)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_letter_is_filled_without_leftovers(String key, Language language) throws IOException {
        var edition = DemoLetters.edition(key);

        var letter = compiling.compile(edition, language).fill(values(edition, language), PREFERENCES);

        keep(key, language, letter);
        var words = letter.title() + letter.text() + letter.html().replaceAll("(?s)<style>.*</style>", "");
        assertThat(words).doesNotContain("{", "}", "**", "NOT_FOUND", "\ue000", "\ue001");
        assertThat(letter.html())
                .contains("<html lang=\"" + language.tag() + "\" dir=\"" + (language.rightToLeft() ? "rtl" : "ltr")
                        + "\">")
                .contains("href=\"https://itu-suite.example/preferences?m=1&amp;l=2\"");
        assertThat(foreign(letter.text(), language)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar"})
    void the_letters_are_those_that_were_looked_at(String tag) {
        var language = Language.ofTag(tag);
        for (var key : List.of("cl-25-36", "bdt-dir-110-reminder")) {
            var edition = DemoLetters.edition(key);

            var letter = compiling.compile(edition, language).fill(values(edition, language), PREFERENCES);

            CommittedDocument.check(
                    "notification-service/src/test/resources/letters/demo_%s_%s.txt".formatted(key, tag),
                    letter.title() + "\n\n" + letter.text());
            CommittedDocument.check(
                    "notification-service/src/test/resources/letters/demo_%s_%s.html".formatted(key, tag),
                    letter.html());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "{deadline}",
                "{#each}{/each}",
                "**not bold** [no](https://link.example)",
                "one\r\nBcc: two@x.example",
                "a\u202eb\u2069c\u2066d",
                "\ue000\ue100A\ue001",
                "</bdi></title>"
            })
    void a_value_stays_text(String hostile) {
        var edition = DemoLetters.edition("cl-25-36-reminder-3");
        var values = new HashMap<>(values(edition, Language.AR));
        values.put("addressee.name", hostile);

        var letter = compiling.compile(edition, Language.AR).fill(values, null);

        var shown = Html.escape(Pattern.compile("[\\p{Cntrl}\\u202a-\\u202e\\u2066-\\u2069\\ue000-\\uf8ff]+")
                .matcher(hostile)
                .replaceAll(" ")
                .strip());
        assertThat(letter.html()).contains("<strong><bdi>" + shown + "</bdi></strong>");
        assertThat(letter.html()).doesNotContain("<script", "<img", "onerror=alert(1)>");
        assertThat(balance(letter.text(), '\u2068', '\u2069')).isTrue();
        assertThat(letter.title()).doesNotContain("\n", "\r");
        assertThat(letter.text()).doesNotContain("\r");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "ftp://x.example/", "not an address", "//x.example"})
    void a_link_leads_to_addresses_only(String target) {
        var edition = DemoLetters.edition("cl-25-36-reminder-3");
        var values = new HashMap<>(values(edition, Language.FR));
        values.put("link.portal", target);
        var compiled = compiling.compile(edition, Language.FR);

        assertThatThrownBy(() -> compiled.fill(values, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_required_value_cannot_be_left_out() {
        var edition = DemoLetters.edition("cl-25-36-reminder-3");
        var compiled = compiling.compile(edition, Language.FR);

        assertThatThrownBy(() -> compiled.fill(Map.of(), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{");
    }

    @Test
    void a_statutory_notice_offers_no_choice() {
        var edition = DemoLetters.edition("cl-25-36-reminder-3");
        var compiled = compiling.compile(edition, Language.EN);

        var statutory = compiled.fill(values(edition, Language.EN), null);

        assertThat(statutory.text()).contains("cannot be refused").doesNotContain("Choose which letters");
        assertThat(statutory.html()).doesNotContain("Choose which letters");
    }

    @Test
    void a_text_in_another_language_says_so_on_its_block() {
        var whole = DemoLetters.edition("bdt-dir-110-reminder");
        var english = new WrittenEdition(
                whole.edition(),
                whole.kind(),
                whole.source(),
                List.of(Language.EN),
                false,
                false,
                whole.placeholders(),
                null,
                Map.of(Language.EN, whole.variants().get(Language.EN)),
                true,
                whole.recordedAt(),
                "test");

        var letter = compiling.compile(english, Language.AR).fill(values(whole, Language.EN), PREFERENCES);

        assertThat(letter.html())
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .contains("<div lang=\"en\" dir=\"ltr\">")
                .contains("<h1 lang=\"en\" dir=\"ltr\"");
    }

    /** Letters of another script, but for names that stay in Latin everywhere. */
    private static List<String> foreign(String text, Language language) {
        var own = switch (language) {
            case AR -> "\\p{IsArabic}";
            case RU -> "\\p{IsCyrillic}";
            case ZH -> "\\p{IsHan}";
            case EN, FR, ES -> "\\p{IsLatin}";
        };
        return Pattern.compile("[\\p{L}]{2,}")
                .matcher(text.replaceAll("<[^>]*>|Partner2Connect\\S*|CL-25/36|P2C-2021-0042|https?://\\S+|161E", ""))
                .results()
                .map(match -> match.group())
                .filter(word -> !Pattern.compile(own).matcher(word).find())
                .collect(Collectors.toList());
    }

    private static Map<String, String> values(WrittenEdition edition, Language language) {
        var values = new HashMap<String, String>();
        edition.placeholders().forEach(placeholder -> values.put(placeholder.name(), placeholder.example()));
        var state = switch (language) {
            case EN -> "Switzerland";
            case FR -> "Suisse";
            case ES -> "Suiza";
            case AR -> "سويسرا";
            case RU -> "Швейцария";
            case ZH -> "瑞士";
        };
        values.replaceAll((name, value) ->
                name.equals("addressee.name") || name.equals("region") || name.equals("silent.states") ? state : value);
        return values;
    }

    private static boolean balance(String text, char open, char close) {
        var depth = 0;
        for (var c : text.toCharArray()) {
            depth += c == open ? 1 : c == close ? -1 : 0;
            if (depth < 0 || depth > 1) {
                return false;
            }
        }
        return depth == 0;
    }

    /** Leaves the letter below target/ for whoever wants to look at it. */
    private static void keep(String key, Language language, Letter letter) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "letters"));
        Files.writeString(folder.resolve(key + "_" + language.tag() + ".html"), letter.html());
        Files.writeString(folder.resolve(key + "_" + language.tag() + ".txt"), letter.text());
    }
}
