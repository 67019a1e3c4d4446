package itu.membership.organization;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import itu.platform.events.Ids;

/** A legal entity in the register. It is never fused with another: a duplicate becomes an alias and keeps what it has. */
@Entity
@Table(name = "organization")
public class Organization {
    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @Embedded
    private OrganizationEntry entry;

    private @Nullable UUID parent;

    private @Nullable String source;

    @Column(name = "external_key")
    private @Nullable String externalKey;

    @Column(name = "sector_member_number")
    private @Nullable Integer sectorMemberNumber;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    private long facts;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Organization() {}

    Organization(OrganizationEntry entry, @Nullable UUID parent, Instant recordedAt) {
        this.entry = entry;
        this.parent = parent;
        this.searchText = entry.searchText();
        this.recordedAt = recordedAt;
    }

    void correct(OrganizationEntry corrected, @Nullable UUID correctedParent) {
        entry = corrected;
        parent = correctedParent;
        searchText = corrected.searchText();
    }

    void number(int next) {
        sectorMemberNumber = next;
    }

    /** Makes it an alias of another, which readers find in its place; both rows must be held. */
    public void becomeAliasOf(UUID canonical) {
        mergedInto = canonical;
    }

    /** It is an organization of its own again; the row must be held. */
    public void standAlone() {
        mergedInto = null;
    }

    /** Counts one more fact about its memberships and gives the count; the row must be held. */
    public long countFact() {
        return ++facts;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public OrganizationEntry entry() {
        return entry;
    }

    /** The company that owns it. */
    public @Nullable UUID parent() {
        return parent;
    }

    /** The organization of which this one is an alias. */
    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    public @Nullable String source() {
        return source;
    }

    public @Nullable String externalKey() {
        return externalKey;
    }

    /** The code under which it contributes, without the Sector: {@code SM00001}; given with its first admission as a Sector Member. */
    public Optional<String> sectorMemberCode() {
        return Optional.ofNullable(sectorMemberNumber).map("SM%05d"::formatted);
    }
}
