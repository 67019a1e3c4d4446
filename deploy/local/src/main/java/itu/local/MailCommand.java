package itu.local;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

/** ./suite mail: lists what arrived, or shows one mail as a reader sees it. */
record MailCommand(Layout layout, Console console) implements Command {
    private static final int SHOWN = 200;
    private static final List<String> HEADERS = List.of("From", "To", "Cc", "Reply-To", "Date", "Subject");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    @Override
    public void run(List<String> arguments) {
        var files = new MailFolder(layout.kept("mail")).files();
        if (!arguments.isEmpty()) {
            show(arguments.getFirst(), files);
        } else if (files.isEmpty()) {
            console.say("No mail has arrived.");
        } else {
            list(files);
        }
    }

    private void list(List<Path> files) {
        var from = Math.max(0, files.size() - SHOWN);
        if (from > 0) {
            console.say("%d mails; the last %d:".formatted(files.size(), SHOWN));
        }
        files.subList(from, files.size()).forEach(file -> {
            var mail = read(file);
            console.say("%6d  %s  %-36s  %s"
                    .formatted(
                            MailFolder.number(file),
                            TIME.format(receivedAt(file)),
                            header(mail, "Delivered-To"),
                            MailText.subject(mail)));
        });
    }

    private void show(String number, List<Path> files) {
        var file = files.stream()
                .filter(candidate -> number.equals(Integer.toString(MailFolder.number(candidate))))
                .findFirst()
                .orElseThrow(() -> new SuiteFailure("There is no mail " + number + "; ./suite mail lists them."));
        var mail = read(file);
        for (var name : HEADERS) {
            var value = header(mail, name);
            if (!value.isEmpty()) {
                console.say("%-9s %s".formatted(name + ":", value));
            }
        }
        console.say("File:     " + layout.shown(file));
        console.say("");
        console.say(MailText.body(mail).stripTrailing());
    }

    private static MimeMessage read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        } catch (IOException | MessagingException e) {
            throw new SuiteFailure("The mail " + file + " could not be read.", e);
        }
    }

    private static String header(MimeMessage mail, String name) {
        try {
            var values = mail.getHeader(name, ", ");
            return values == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(values));
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new SuiteFailure("The header " + name + " could not be read.", e);
        }
    }

    private static Instant receivedAt(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new SuiteFailure("The mail " + file + " could not be read.", e);
        }
    }
}
