package itu.membership.savedview;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import itu.platform.events.Ids;

/** A filter of a list under a name. Its owner may change or withdraw it; others of the offices see it when it is shared. */
@Entity
@Table(name = "saved_view")
class SavedView {
    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    private String owner;

    private String list;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> filter;

    private boolean shared;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SavedView() {}

    SavedView(String owner, SavedViewPayloads.NewView asked, Instant createdAt) {
        this.owner = owner;
        this.list = asked.list();
        this.name = asked.name();
        this.filter = asked.filter();
        this.shared = asked.shared();
        this.createdAt = createdAt;
    }

    void change(SavedViewPayloads.NewView asked) {
        list = asked.list();
        name = asked.name();
        filter = asked.filter();
        shared = asked.shared();
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** Token subject of who keeps it. */
    String owner() {
        return owner;
    }

    String list() {
        return list;
    }

    String name() {
        return name;
    }

    Map<String, String> filter() {
        return filter;
    }

    boolean shared() {
        return shared;
    }

    Instant createdAt() {
        return createdAt;
    }
}
