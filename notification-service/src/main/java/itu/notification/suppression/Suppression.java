package itu.notification.suppression;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** A mailbox that is not written to about a subject, for one reason, until that is lifted. */
@Entity
public class Suppression {
    /** In the place of a subject: all of them. */
    public static final String ALL = "*";

    @Id
    private UUID id;

    @Version
    private long version;

    private String mailbox;
    private String subject;

    @Enumerated(EnumType.STRING)
    private SuppressionReason reason;

    private Instant since;
    private @Nullable String detail;
    private String recordedBy;
    private @Nullable Instant liftedAt;
    private @Nullable String liftedBy;
    private @Nullable String liftReason;

    @SuppressWarnings("NullAway.Init")
    protected Suppression() {}

    void lift(Instant at, String by, @Nullable String why) {
        if (liftedAt != null) {
            throw new IllegalStateException("Suppression " + id + " is lifted already");
        }
        liftedAt = at;
        liftedBy = by;
        liftReason = why;
    }

    boolean inForce() {
        return liftedAt == null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public String mailbox() {
        return mailbox;
    }

    public String subject() {
        return subject;
    }

    public SuppressionReason reason() {
        return reason;
    }

    SuppressionView view() {
        return new SuppressionView(
                id, mailbox, subject, reason, since, detail, recordedBy, liftedAt, liftedBy, liftReason);
    }
}
