package itu.notification.dispatch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import itu.notification.letter.Letter;
import itu.notification.mail.OutgoingMail;
import itu.platform.language.Language;

/** The words that were handed to the mail server: the evidence, whatever becomes of the templates. */
@Entity
class DispatchedLetter {
    @Id
    private UUID dispatchId;

    private String language;
    private String title;
    private String sender;
    private String text;
    private String html;
    private String templateVersion;

    @SuppressWarnings("NullAway.Init")
    protected DispatchedLetter() {}

    DispatchedLetter(UUID dispatchId, Language language, Letter letter) {
        this.dispatchId = dispatchId;
        this.language = language.tag();
        this.title = letter.title();
        this.sender = letter.sender();
        this.text = letter.text();
        this.html = letter.html();
        this.templateVersion = letter.templateVersion();
    }

    Language language() {
        return Language.ofTag(language);
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    String html() {
        return html;
    }

    String templateVersion() {
        return templateVersion;
    }

    /** Over title, text and HTML, each ended by a zero byte, in UTF-8; lower-case hexadecimal. */
    String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : new String[] {title, text, html}) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    OutgoingMail toMail(String messageId, String address, String returnPath) {
        return new OutgoingMail(messageId, address, language(), sender, title, text, html, returnPath, Map.of());
    }
}
