package itu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** The received mails as numbered .eml files, which outlive the mail sink. */
final class MailFolder {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final AtomicInteger last;

    MailFolder(Path folder) {
        this.folder = folder;
        this.last = new AtomicInteger(files().isEmpty() ? 0 : number(files().getLast()));
    }

    void save(Letter letter) {
        var name = "%06d-%s.eml".formatted(last.incrementAndGet(), TIME.format(letter.receivedAt()));
        var envelope = "Return-Path: <%s>\r\nDelivered-To: %s\r\n".formatted(letter.sender(), letter.recipient());
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), envelope + letter.content(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In order of arrival. */
    List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MimeMessage read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        } catch (IOException | MessagingException e) {
            throw new SuiteFailure("The mail " + file + " could not be read.", e);
        }
    }

    static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().substring(0, 6));
    }
}
