package itu.local;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

/** ./suite mail: lists what arrived, all or what fits some words, or shows one mail as a reader sees it. */
record MailCommand(Layout layout, Console console) implements Command {
    private static final int SHOWN = 40;
    private static final List<String> HEADERS = List.of("From", "To", "Cc", "Reply-To", "Date", "Subject");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    @Override
    public void run(List<String> arguments) {
        var files = new MailFolder(layout.kept("mail")).files();
        if (arguments.isEmpty()) {
            list(files);
        } else if (arguments.getFirst().equals("last")) {
            show(fitting(files, arguments.subList(1, arguments.size())).reversed().stream()
                    .findFirst()
                    .orElseThrow(() -> new SuiteFailure("No such mail has arrived.")));
        } else if (arguments.size() == 1 && arguments.getFirst().matches("[0-9]{1,6}")) {
            show(numbered(files, Integer.parseInt(arguments.getFirst())));
        } else {
            list(fitting(files, arguments));
        }
    }

    /** Those whose address or subject holds all the words. */
    private static List<Path> fitting(List<Path> files, List<String> words) {
        return files.stream().filter(file -> fits(MailFolder.read(file), words)).toList();
    }

    private static boolean fits(MimeMessage mail, List<String> words) {
        var text = (MailText.recipient(mail) + " " + MailText.subject(mail)).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)));
    }

    private void list(List<Path> files) {
        if (files.isEmpty()) {
            console.say("No such mail has arrived.");
        }
        var from = Math.max(0, files.size() - SHOWN);
        if (from > 0) {
            console.say("%d mails; the last %d:".formatted(files.size(), SHOWN));
        }
        files.subList(from, files.size()).forEach(file -> {
            var mail = MailFolder.read(file);
            console.say("%6d  %s  %-36s  %s"
                    .formatted(
                            MailFolder.number(file),
                            TIME.format(receivedAt(file)),
                            header(mail, "Delivered-To"),
                            MailText.subject(mail)));
        });
    }

    private static Path numbered(List<Path> files, int number) {
        return files.stream()
                .filter(candidate -> number == MailFolder.number(candidate))
                .findFirst()
                .orElseThrow(() -> new SuiteFailure("There is no mail " + number + "; ./suite mail lists them."));
    }

    private void show(Path file) {
        var mail = MailFolder.read(file);
        for (var name : HEADERS) {
            var value = header(mail, name);
            if (!value.isEmpty()) {
                console.say("%-9s %s".formatted(name + ":", value));
            }
        }
        console.say("File:     " + layout.shown(file));
        var html = MailText.html(mail);
        if (!html.isEmpty()) {
            console.say("Page:     " + layout.shown(page(file, html)));
        }
        console.say("");
        console.say(MailText.body(mail).stripTrailing());
    }

    /** The HTML of a mail as a file that a browser opens. */
    private static Path page(Path file, String html) {
        var page = file.resolveSibling(file.getFileName().toString().replace(".eml", ".html"));
        try {
            return Files.writeString(page, html);
        } catch (IOException e) {
            throw new SuiteFailure("The page " + page + " could not be written.", e);
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
