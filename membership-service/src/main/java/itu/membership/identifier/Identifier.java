package itu.membership.identifier;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import itu.membership.identifier.rules.Scheme;
import itu.platform.events.Ids;

/** The name that another register has for an organization. Found wrong, it is withdrawn, and its value is free again. */
@Entity
@Table(name = "organization_identifier")
class Identifier {
    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    private UUID organization;

    @Enumerated(EnumType.STRING)
    private Scheme scheme;

    private String value;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Identifier() {}

    Identifier(UUID organization, Scheme scheme, String value, Instant recordedAt, String recordedBy) {
        this.organization = organization;
        this.scheme = scheme;
        this.value = value;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** A rehearsal's clock may have gone back since; nothing is withdrawn before it was recorded. */
    void withdraw(String reason, Instant at, String by) {
        withdrawnAt = at.isBefore(recordedAt) ? recordedAt : at;
        withdrawnBy = by;
        withdrawnReason = reason;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID organization() {
        return organization;
    }

    Scheme scheme() {
        return scheme;
    }

    String value() {
        return value;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    @Nullable
    String withdrawnReason() {
        return withdrawnReason;
    }
}
