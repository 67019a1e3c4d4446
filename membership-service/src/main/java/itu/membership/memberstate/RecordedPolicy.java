package itu.membership.memberstate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import itu.platform.events.Ids;

/** What a Member State notified about applications, from a day on. Never changed. */
@Entity
@Immutable
@Table(name = "application_policy")
class RecordedPolicy {
    @Id
    private UUID id = Ids.next();

    @Column(name = "member_state")
    private String memberState;

    private int number;

    @Embedded
    private ApplicationPolicy policy;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private String reference;
    private @Nullable String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected RecordedPolicy() {}

    RecordedPolicy(String memberState, int number, NewPolicy told, Instant recordedAt, String recordedBy) {
        this.memberState = memberState;
        this.number = number;
        this.policy = told.policy();
        this.validFrom = told.validFrom();
        this.reference = told.reference();
        this.reason = told.reason();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    String memberState() {
        return memberState;
    }

    int number() {
        return number;
    }

    ApplicationPolicy policy() {
        return policy;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    String reference() {
        return reference;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }
}
