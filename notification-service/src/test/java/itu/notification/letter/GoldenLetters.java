package itu.notification.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import itu.local.test.CommittedDocument;
import itu.platform.language.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The committed letters that written ones must equal, all to one Member State. */
final class GoldenLetters {
    private static final Map<Language, String> SWITZERLAND = Map.of(
            Language.EN, "Switzerland",
            Language.FR, "Suisse",
            Language.ES, "Suiza",
            Language.AR, "سويسرا",
            Language.RU, "Швейцария",
            Language.ZH, "瑞士");

    private GoldenLetters() {}

    static String switzerland(Language language) {
        return SWITZERLAND.get(language);
    }

    /** Compares the text with the committed one, and leaves the HTML below target/ for whoever wants to look at it. */
    static void compare(String name, Language language, Letter letter) throws IOException {
        var html = Path.of("target", "letters", name + "_" + language.tag() + ".html");
        Files.createDirectories(html.getParent());
        Files.writeString(html, letter.html());
        assertThat(letter.text() + letter.html().replaceAll("(?s)<style>.*</style>", ""))
                .doesNotContain("{", "}", "NOT_FOUND");
        CommittedDocument.check(
                "notification-service/src/test/resources/letters/%s_%s.txt".formatted(name, language.tag()),
                letter.title() + "\n\n" + letter.text());
    }
}
