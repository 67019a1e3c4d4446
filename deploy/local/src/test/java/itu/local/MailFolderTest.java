package itu.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MailFolderTest {
    private static final Letter LETTER = new Letter(
            Instant.parse("2025-12-15T09:00:00Z"),
            "bounce@example.org",
            "che@example.org",
            "Subject: hello\r\n\r\nhello");

    @TempDir
    Path folder;

    @Test
    void a_letter_is_kept_with_its_envelope() throws Exception {
        var mails = new MailFolder(folder);

        mails.save(LETTER);

        assertThat(mails.files()).singleElement().satisfies(file -> {
            assertThat(file).hasFileName("000001-20251215T090000Z.eml");
            assertThat(Files.readString(file))
                    .startsWith("Return-Path: <bounce@example.org>\r\nDelivered-To: che@example.org\r\nSubject: hello");
        });
    }

    @Test
    void numbers_go_on_after_a_new_start() {
        new MailFolder(folder).save(LETTER);

        new MailFolder(folder).save(LETTER);

        assertThat(new MailFolder(folder).files())
                .extracting(MailFolder::number)
                .containsExactly(1, 2);
    }
}
