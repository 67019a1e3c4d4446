package itu.notification.dispatch;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import itu.notification.mail.Answer;

/** The proof of a sending: which words went to which address, when and how often, and what the mail server answered. */
@Embeddable
class Proof {
    private int attempts;
    private int doubtful;
    private boolean outcomeUnknown;
    private @Nullable String address;
    private @Nullable String language;
    private @Nullable String templateVersion;
    private @Nullable String contentSha256;
    private @Nullable Instant handedAt;
    private @Nullable Instant sentAt;
    private @Nullable String serverAnswer;

    protected Proof() {}

    /** Notes that freshly written words are given to the server. */
    void handed(Destination to, DispatchedLetter letter, Instant now) {
        address = to.mailbox();
        language = to.language().tag();
        templateVersion = letter.templateVersion();
        contentSha256 = letter.sha256();
        attempt(now);
    }

    /** Notes that the same words are given to the server once more, which may have them already. */
    void handedAgain(Instant now) {
        doubtful++;
        attempt(now);
    }

    /** Notes the server's answer. */
    void answered(Answer answer, Instant now) {
        serverAnswer = answer.line();
        outcomeUnknown = answer instanceof Answer.Unknown;
        if (answer instanceof Answer.Accepted) {
            sentAt = now;
        }
    }

    /** Notes an attempt that ended before the server heard of it. */
    void givenUp(String reason) {
        attempts++;
        serverAnswer = reason;
    }

    int attempts() {
        return attempts;
    }

    /** Attempts that followed one whose outcome is unknown. */
    int doubtful() {
        return doubtful;
    }

    /** Whether the server's answer to the last attempt was cut off. */
    boolean outcomeUnknown() {
        return outcomeUnknown;
    }

    /** The mailbox that the letter was given out for; only once it was. */
    String recipient() {
        return Objects.requireNonNull(address);
    }

    @Nullable
    String address() {
        return address;
    }

    @Nullable
    String language() {
        return language;
    }

    @Nullable
    String templateVersion() {
        return templateVersion;
    }

    @Nullable
    String contentSha256() {
        return contentSha256;
    }

    @Nullable
    Instant handedAt() {
        return handedAt;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }

    @Nullable
    String serverAnswer() {
        return serverAnswer;
    }

    private void attempt(Instant now) {
        attempts++;
        handedAt = now;
    }
}
