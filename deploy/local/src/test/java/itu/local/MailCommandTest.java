package itu.local;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MailCommandTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path root;

    private MailCommand mail;

    @BeforeEach
    void fill() {
        var layout = new Layout(root);
        var folder = new MailFolder(layout.kept("mail"));
        folder.save(letter("declarations@che.example", "Accusé", "first"));
        folder.save(letter("declarations@ken.example", "Receipt", "second"));
        folder.save(letter("declarations@che.example", "Rappel", "third"));
        mail = new MailCommand(layout, new Console(new PrintStream(said, true, StandardCharsets.UTF_8)));
    }

    @Test
    void mails_are_listed_by_words_of_address_and_subject() {
        mail.run(List.of("CHE.example", "rap"));

        assertThat(said()).contains("3").contains("Rappel").doesNotContain("Receipt", "Accusé");
    }

    @Test
    void the_last_mail_to_an_address_is_shown() {
        mail.run(List.of("last", "che.example"));

        assertThat(said()).contains("third").doesNotContain("first", "second");
    }

    @Test
    void a_mail_is_shown_by_its_number() {
        mail.run(List.of("2"));

        assertThat(said()).contains("second");
    }

    @Test
    void a_number_that_is_not_there_is_told() {
        assertThatThrownBy(() -> mail.run(List.of("9")))
                .isInstanceOf(SuiteFailure.class)
                .hasMessageContaining("no mail 9");
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static Letter letter(String to, String subject, String body) {
        return new Letter(
                Instant.parse("2025-12-15T09:00:00Z"),
                "b@x.example",
                to,
                "Subject: =?UTF-8?B?%s?=\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n%s"
                        .formatted(
                                java.util.Base64.getEncoder().encodeToString(subject.getBytes(StandardCharsets.UTF_8)),
                                body));
    }
}
