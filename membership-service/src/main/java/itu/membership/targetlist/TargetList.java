package itu.membership.targetlist;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import itu.platform.events.Ids;

/** Whom the office means to address, and why. Who it is stands in its versions, which never change. */
@Entity
@Table(name = "target_list")
class TargetList {
    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    private String name;

    private String purpose;

    private String owner;

    private int latest = 1;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected TargetList() {}

    TargetList(String name, String purpose, String owner, Instant createdAt) {
        this.name = name;
        this.purpose = purpose;
        this.owner = owner;
        this.createdAt = createdAt;
    }

    /** Begins a new version; the former ones stay. */
    void freezeAgain() {
        latest++;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    String purpose() {
        return purpose;
    }

    /** Token subject of who made it. */
    String owner() {
        return owner;
    }

    /** Number of the latest version. */
    int latest() {
        return latest;
    }

    Instant createdAt() {
        return createdAt;
    }
}
