package itu.membership.merge;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import itu.platform.events.Ids;

/** The act by which an organization became an alias of another, and what became of it. */
@Entity
@Table(name = "organization_merge")
class Merge {
    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    private UUID alias;

    private UUID canonical;

    private String reason;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "merged_by")
    private String mergedBy;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Column(name = "undone_by")
    private @Nullable String undoneBy;

    @Column(name = "undone_reason")
    private @Nullable String undoneReason;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Merge() {}

    Merge(UUID alias, UUID canonical, String reason, Instant mergedAt, String mergedBy) {
        this.alias = alias;
        this.canonical = canonical;
        this.reason = reason;
        this.mergedAt = mergedAt;
        this.mergedBy = mergedBy;
    }

    /** A rehearsal's clock may have gone back since; nothing is undone before it was done. */
    void undo(String why, Instant at, String by) {
        undoneAt = at.isBefore(mergedAt) ? mergedAt : at;
        undoneBy = by;
        undoneReason = why;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID alias() {
        return alias;
    }

    UUID canonical() {
        return canonical;
    }

    String reason() {
        return reason;
    }

    Instant mergedAt() {
        return mergedAt;
    }

    String mergedBy() {
        return mergedBy;
    }

    @Nullable
    Instant undoneAt() {
        return undoneAt;
    }

    @Nullable
    String undoneBy() {
        return undoneBy;
    }

    @Nullable
    String undoneReason() {
        return undoneReason;
    }
}
