package itu.notification.meeting;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;

/** A session of a meeting. */
@Entity
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

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> titles;

    @Enumerated(EnumType.STRING)
    private Access access;

    private boolean chathamHouse;
    private Instant startsAt;
    private Instant endsAt;
    private @Nullable Integer capacity;
    private Instant recordedAt;
    private int revision;
    private Instant revisedAt;
    private boolean cancelled;

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
        this.capacity = asked.capacity();
        this.recordedAt = recordedAt;
        this.revision = 1;
        this.revisedAt = recordedAt;
    }

    /** Other times, titles or capacity; what stood before stays in the revisions. */
    void revise(SessionDetails to, Instant at) {
        titles = to.titles();
        startsAt = to.startsAt();
        endsAt = to.endsAt();
        capacity = to.capacity();
        revision++;
        revisedAt = at;
    }

    /** It does not take place; there is no way back. */
    void cancel(Instant at) {
        cancelled = true;
        revision++;
        revisedAt = at;
    }

    SessionDetails details() {
        return new SessionDetails(titles, startsAt, endsAt, capacity);
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

    @Nullable
    Integer capacity() {
        return capacity;
    }

    long version() {
        return version;
    }

    int revision() {
        return revision;
    }

    Instant revisedAt() {
        return revisedAt;
    }

    boolean cancelled() {
        return cancelled;
    }
}
