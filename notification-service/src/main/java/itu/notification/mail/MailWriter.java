package itu.notification.mail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Writes messages (RFC 5322, RFC 2045): text and HTML as alternatives, marked as written by a machine, attachments beside them.
 * The same mail at the same time gives the same octets. Used by one thread.
 */
final class MailWriter {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss '+0000'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\w .()+,-]+");

    private final SenderConfig sender;
    private final MailAddress from;
    private final @Nullable DkimSigner signer;
    private final BodyText text = new BodyText();
    private final WrittenMail written = new WrittenMail();
    private long second = Long.MIN_VALUE;
    private String dateOfSecond = "";

    MailWriter(SenderConfig sender, @Nullable DkimSigner signer) {
        this.sender = sender;
        this.signer = signer;
        this.from = MailAddress.of(sender.from());
    }

    /**
     * The message; valid until the next one is written.
     *
     * @param eightBitAllowed whether the server takes bodies of eight bits. A signed one is never sent so: a server on the way
     *     that converted it would break the signature (RFC 6376 section 5.3)
     */
    WrittenMail write(OutgoingMail mail, MailAddress recipient, Instant date, boolean eightBitAllowed) {
        var international = recipient.international() || from.international();
        written.clear(international);
        var boundary = boundary(mail.messageId());
        var type = body(mail, boundary, eightBitAllowed && signer == null);
        var fields = new HeaderFields(written.head())
                .mailbox("From", mail.sender(), from)
                .add("To", recipient.toString())
                .text("Subject", mail.subject())
                .add("Date", date(date))
                .add("Message-ID", mail.messageId())
                .add("MIME-Version", "1.0")
                .add("Auto-Submitted", "auto-generated")
                .add("Content-Language", mail.language().tag())
                .add("Content-Type", type);
        sender.replyTo()
                .ifPresent(address ->
                        fields.add("Reply-To", MailAddress.of(address).toString()));
        if (written.eightBit()) {
            fields.add("Content-Transfer-Encoding", "8bit");
        }
        new TreeMap<>(mail.headers()).forEach(fields::add);
        if (signer != null) {
            signer.sign(written.head(), written.body(), written.signature());
        }
        return written;
    }

    /** Mails of one second share the text. */
    private String date(Instant date) {
        if (date.getEpochSecond() != second) {
            second = date.getEpochSecond();
            dateOfSecond = DATE.format(date);
        }
        return dateOfSecond;
    }

    /** Writes the body; returns its content type. */
    private String body(OutgoingMail mail, String boundary, boolean eightBitAllowed) {
        var alternatives = "multipart/alternative; boundary=\"=_a" + boundary + '"';
        if (mail.attachments().isEmpty()) {
            alternatives(mail, "=_a" + boundary, eightBitAllowed);
            return alternatives;
        }
        var mixed = "=_m" + boundary;
        begin(mixed).ascii("Content-Type: " + alternatives).line().line();
        alternatives(mail, "=_a" + boundary, eightBitAllowed);
        mail.attachments().forEach(attachment -> attach(attachment, mixed));
        end(mixed);
        return "multipart/mixed; boundary=\"" + mixed + '"';
    }

    private void alternatives(OutgoingMail mail, String boundary, boolean eightBitAllowed) {
        part(mail, "plain", mail.text(), boundary, eightBitAllowed);
        part(mail, "html", mail.html(), boundary, eightBitAllowed);
        end(boundary);
    }

    private void part(OutgoingMail mail, String kind, String content, String boundary, boolean eightBitAllowed) {
        text.read(content);
        var encoding = text.encoding(eightBitAllowed);
        if (encoding.equals("8bit")) {
            written.holdsEightBit();
        }
        var out = begin(boundary)
                .ascii("Content-Type: text/" + kind + "; charset=UTF-8\r\nContent-Language: ")
                .ascii(mail.language().tag())
                .ascii("\r\nContent-Transfer-Encoding: ")
                .ascii(encoding)
                .line()
                .line();
        text.write(encoding, out);
        // The line break before a boundary belongs to the boundary.
        out.line();
    }

    private void attach(Attachment attachment, String boundary) {
        var out = begin(boundary)
                .ascii("Content-Type: " + attachment.mediaType() + "\r\nContent-Transfer-Encoding: base64")
                .ascii("\r\nContent-Disposition: attachment;\r\n " + fileName(attachment.name()))
                .line()
                .line();
        BodyText.base64(attachment.content(), out);
    }

    /** RFC 2183, and RFC 2231 for a name that is not ASCII. */
    private static String fileName(String name) {
        return PLAIN_NAME.matcher(name).matches()
                ? "filename=\"" + name + '"'
                : "filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8)
                                .replace("+", "%20")
                                .replace("*", "%2A");
    }

    private Octets begin(String boundary) {
        return written.body().ascii("--").ascii(boundary).line();
    }

    private void end(String boundary) {
        written.body().ascii("--").ascii(boundary).ascii("--").line();
    }

    /** Differs from mail to mail; {@code =_} before it cannot stand in an encoded part. */
    private static String boundary(String messageId) {
        var hash = 0xCBF29CE484222325L;
        for (var i = 0; i < messageId.length(); i++) {
            hash = (hash ^ messageId.charAt(i)) * 0x100000001B3L;
        }
        return Long.toHexString(hash);
    }
}
