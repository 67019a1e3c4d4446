package itu.contribution.simulation.scenario;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

import itu.contribution.simulation.Facts;
import itu.contribution.simulation.Simulating;
import itu.contribution.simulation.SimulationRequest;
import itu.platform.events.Ids;

/** A saved what-if: a question and the facts it was asked of. Its owner may rename or withdraw it, and change nothing else. */
@Entity
@Table(name = "scenario")
class Scenario {
    @Id
    private UUID id;

    @Version
    private long version;

    private String owner;

    private String name;

    private @Nullable String description;

    private String call;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private SimulationRequest request;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Facts facts;

    @Column(name = "known_at")
    private Instant knownAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Scenario() {}

    Scenario(String owner, Title title, Simulating.Run run, Instant at) {
        this.id = Ids.next();
        this.owner = owner;
        this.name = title.name();
        this.description = title.description();
        this.call = run.request().call();
        this.request = run.request();
        this.facts = run.facts();
        this.knownAt = run.facts().knownAt();
        this.createdAt = at;
    }

    void rename(Title title) {
        name = title.name();
        description = title.description();
    }

    /** Takes it out of sight, with all its links; the record keeps it. */
    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Title title() {
        return new Title(name, description);
    }

    SimulationRequest request() {
        return request;
    }

    Facts facts() {
        return facts;
    }

    Instant createdAt() {
        return createdAt;
    }
}
