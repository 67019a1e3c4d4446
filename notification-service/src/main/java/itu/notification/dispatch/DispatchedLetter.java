package itu.notification.dispatch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import itu.notification.letter.Letter;
import itu.notification.mail.Attachment;
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
    private @Nullable String enclosureName;
    private @Nullable String enclosureType;
    private byte @Nullable [] enclosure;

    @SuppressWarnings("NullAway.Init")
    protected DispatchedLetter() {}

    DispatchedLetter(UUID dispatchId, Language language, Letter letter, @Nullable Attachment enclosed) {
        this.dispatchId = dispatchId;
        this.language = language.tag();
        this.title = letter.title();
        this.sender = letter.sender();
        this.text = letter.text();
        this.html = letter.html();
        this.templateVersion = letter.templateVersion();
        if (enclosed != null) {
            this.enclosureName = enclosed.name();
            this.enclosureType = enclosed.mediaType();
            this.enclosure = enclosed.content();
        }
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

    /** Over title, text and HTML, each ended by a zero byte, in UTF-8, and the file that goes with them; lower-case hexadecimal. */
    String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : new String[] {title, text, html}) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            if (enclosure != null) {
                digest.update(enclosure);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    OutgoingMail toMail(String messageId, String address, String returnPath) {
        return new OutgoingMail(
                messageId, address, language(), sender, title, text, html, returnPath, Map.of(), enclosed());
    }

    private List<Attachment> enclosed() {
        return enclosureName == null || enclosureType == null || enclosure == null
                ? List.of()
                : List.of(new Attachment(enclosureName, enclosureType, enclosure));
    }
}
