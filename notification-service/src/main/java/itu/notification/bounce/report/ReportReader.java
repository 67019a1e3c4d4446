package itu.notification.bounce.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Says what a message means that came to the bounce address. A pure function; no message makes it fail.
 *
 * <p>Structured reports count first (RFC 3464, RFC 5965), then the words of mail systems that write none, then answers of
 * machines, then of people.
 */
public final class ReportReader {
    private static final int LONGEST_DIAGNOSTIC = 500;
    private static final String UNSUBSCRIBE = "u+";

    private final ReturnedMail mail;
    private final Headers headers;
    private final String words;
    private final List<String> returnPaths;

    private ReportReader(ReturnedMail mail) {
        this.mail = mail;
        this.headers = mail.headers();
        this.words = Phrases.COPY_BELOW.before(mail.words());
        this.returnPaths = OriginalAddresses.returnPaths(mail);
    }

    public static Verdict read(byte[] message) {
        return new ReportReader(TakingApart.of(message)).verdict();
    }

    private Verdict verdict() {
        return complaint()
                .or(this::deliveryStatus)
                .or(this::receipt)
                .or(this::unsubscription)
                .or(this::bounceInWords)
                .orElseGet(this::answer);
    }

    private Optional<Verdict> complaint() {
        var report = mail.first("message/feedback-report");
        if (report.isPresent()) {
            var fields = Headers.parse(report.get().text());
            var kind = switch (fields.value("feedback-type").toLowerCase(Locale.ROOT)) {
                case "not-spam", "auth-failure", "dmarc" -> Kind.UNKNOWN;
                case "opt-out", "opt-out-list" -> Kind.UNSUBSCRIBE;
                default -> Kind.COMPLAINT;
            };
            var recipient = fields.first("original-rcpt-to").or(() -> fields.first("removal-recipient"));
            return Optional.of(about(
                    kind,
                    null,
                    "feedback: " + fields.value("feedback-type"),
                    recipient.map(ReportReader::bare).orElse(null)));
        }
        // Microsoft's junk mail reports have a form of their own.
        return mail.returned().stream()
                .filter(returned -> returned.has("x-hmxmroriginalrecipient"))
                .findFirst()
                .map(returned -> about(
                        Kind.COMPLAINT, null, "junk mail report", bare(returned.value("x-hmxmroriginalrecipient"))));
    }

    private Optional<Verdict> deliveryStatus() {
        return mail.parts().stream()
                .filter(part -> part.type().equals("message/delivery-status")
                        || part.type().equals("message/global-delivery-status")
                        || part.type().equals("text/delivery-status"))
                .map(part -> DeliveryStatus.worst(part.text()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(this::of);
    }

    private Verdict of(DeliveryStatus told) {
        var kind = switch (told.action()) {
            case "delivered", "relayed", "expanded" -> Kind.UNKNOWN;
            case "delayed" -> Kind.DELAYED;
            default -> failed(told);
        };
        return about(kind, told.status(), told.diagnostic(), told.recipient());
    }

    private Kind failed(DeliveryStatus told) {
        var diagnostic = told.diagnostic() == null ? "" : told.diagnostic();
        var vague = told.status() == null || told.status().endsWith(".0.0") || diagnostic.isBlank();
        return Statuses.judge(told.status(), vague ? diagnostic + " " + words : diagnostic);
    }

    /** A read receipt (RFC 8098) tells nothing that anything is decided by. */
    private Optional<Verdict> receipt() {
        return mail.first("message/disposition-notification").isPresent()
                ? Optional.of(about(Kind.AUTO_REPLY, null, null, null))
                : Optional.empty();
    }

    private Optional<Verdict> unsubscription() {
        return !returnPaths.isEmpty() && returnPaths.getFirst().startsWith(UNSUBSCRIBE) && !Machines.mailSystem(headers)
                ? Optional.of(about(Kind.UNSUBSCRIBE, null, null, null))
                : Optional.empty();
    }

    private Optional<Verdict> bounceInWords() {
        var subject = headers.value("subject");
        var system = Machines.mailSystem(headers);
        if (!system && !(mail.reportType().equals("delivery-status") && Phrases.FAILURE.in(subject))) {
            return Optional.empty();
        }
        var said = subject + " \n" + words;
        var status = Statuses.enhanced(words).orElse(null);
        var recipient = OriginalAddresses.failed(mail, words).orElse(null);
        if (Phrases.DELAY.in(said)) {
            return Optional.of(about(Kind.DELAYED, status, diagnostic(), recipient));
        }
        if (Phrases.AUTO_SUBJECT.in(subject) || (!Phrases.FAILURE.in(said) && status == null)) {
            return Optional.empty();
        }
        var judged = status == null
                        && Statuses.reply(words)
                                .filter(code -> code.startsWith("4"))
                                .isPresent()
                ? Kind.SOFT
                : Statuses.judge(status, said);
        return Optional.of(about(judged, status, diagnostic(), recipient));
    }

    private Verdict answer() {
        var kind = Kind.UNKNOWN;
        if (Machines.autoReply(headers, words)) {
            kind = Kind.AUTO_REPLY;
        } else if (!Machines.mailSystem(headers) && !Machines.mass(headers) && answersUs()) {
            kind = Kind.REPLY;
        }
        return new Verdict(
                kind,
                OriginalAddresses.id(headers.value("message-id")).orElse(null),
                null,
                null,
                OriginalAddresses.answeredId(mail).orElse(null),
                null,
                returnPaths);
    }

    private boolean answersUs() {
        return OriginalAddresses.answeredId(mail).isPresent() || !returnPaths.isEmpty();
    }

    private Verdict about(Kind kind, @Nullable String status, @Nullable String diagnostic, @Nullable String recipient) {
        return new Verdict(
                kind,
                OriginalAddresses.id(headers.value("message-id")).orElse(null),
                status,
                diagnostic == null || diagnostic.isBlank() ? null : cut(diagnostic),
                OriginalAddresses.returnedId(mail).orElse(null),
                recipient,
                returnPaths);
    }

    /** The first line that has a code in it, or the first words. */
    private String diagnostic() {
        return words.lines()
                .map(String::strip)
                .filter(line -> Statuses.enhanced(line).isPresent()
                        || Statuses.reply(line).isPresent())
                .findFirst()
                .orElseGet(words::strip);
    }

    private static String cut(String text) {
        var line = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() > LONGEST_DIAGNOSTIC ? line.substring(0, LONGEST_DIAGNOSTIC) : line;
    }

    private static String bare(String address) {
        return address.replaceAll("^(rfc822|utf-8)\\s*;", "")
                .replaceAll("[<>]", "")
                .strip();
    }
}
