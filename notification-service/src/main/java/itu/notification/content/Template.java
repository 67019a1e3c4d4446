package itu.notification.content;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import itu.platform.events.Ids;

/** A text under a key. Its words stand in its editions, which never change. */
@Entity
@Table(name = "template")
class Template {
    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @Column(updatable = false)
    private String key;

    private String name;

    private String purpose;

    private int latest = 1;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Template() {}

    Template(String key, String name, String purpose, Instant recordedAt, String recordedBy) {
        this.key = key;
        this.name = name;
        this.purpose = purpose;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    void rename(String otherName, String otherPurpose) {
        name = otherName;
        purpose = otherPurpose;
    }

    /** Its words were written anew. */
    void edited() {
        latest++;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String key() {
        return key;
    }

    String name() {
        return name;
    }

    String purpose() {
        return purpose;
    }

    int latest() {
        return latest;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }
}
