package itu.notification.meeting;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import itu.platform.language.Language;

/** A session of a meeting. */
@Entity
@Immutable
class MeetingSession {
    /** Who may take part. */
    enum Access {
        PUBLIC,
        MEMBERS_ONLY,
        BY_INVITATION
    }

    @Id
    private UUID id;

    private String meeting;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> titles;

    @Enumerated(EnumType.STRING)
    private Access access;

    private boolean chathamHouse;
    private Instant startsAt;
    private Instant endsAt;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected MeetingSession() {}

    MeetingSession(UUID id, String meeting, NewSession asked, Instant recordedAt) {
        this.id = id;
        this.meeting = meeting;
        this.titles = asked.titles();
        this.access = asked.access();
        this.chathamHouse = asked.chathamHouse();
        this.startsAt = asked.startsAt();
        this.endsAt = asked.endsAt();
        this.recordedAt = recordedAt;
    }

    String title(Language language) {
        return titles.getOrDefault(language.tag(), titles.getOrDefault("en", ""));
    }

    UUID id() {
        return id;
    }

    String meeting() {
        return meeting;
    }

    Map<String, String> titles() {
        return titles;
    }

    Access access() {
        return access;
    }

    boolean chathamHouse() {
        return chathamHouse;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
