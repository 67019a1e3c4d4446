package itu.contribution.simulation.scenario;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import itu.platform.events.Ids;

/** A link that shows a scenario to whoever holds its token, until it expires or is revoked. */
@Entity
@Table(name = "scenario_link")
class ScenarioLink {
    @Id
    private UUID id;

    private UUID scenario;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ScenarioLink() {}

    ScenarioLink(UUID scenario, LinkToken token, Instant at, Instant expiresAt) {
        this.id = Ids.next();
        this.scenario = scenario;
        this.tokenHash = token.hash();
        this.createdAt = at;
        this.expiresAt = expiresAt;
    }

    /** Ends it; a second time changes nothing. */
    void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    boolean opensAt(Instant instant) {
        return revokedAt == null && instant.isBefore(expiresAt);
    }

    UUID id() {
        return id;
    }

    UUID scenario() {
        return scenario;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }
}
