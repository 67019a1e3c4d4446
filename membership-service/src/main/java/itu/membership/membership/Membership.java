package itu.membership.membership;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import itu.platform.events.Ids;

/**
 * What an organization is, in one Sector and for one stretch of time. It has no state of its own: {@link Fact}s have
 * happened to it, and its state on any day follows from them. Its version counts them.
 */
@Entity
@Table(name = "membership")
public class Membership {
    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    private UUID organization;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Enumerated(EnumType.STRING)
    private @Nullable Sector sector;

    @Column(name = "study_group")
    private @Nullable String studyGroup;

    @Column(name = "member_state")
    private String memberState;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Membership() {}

    Membership(Admission admission) {
        this.organization = admission.organization();
        this.category = admission.category();
        this.sector = admission.sector();
        this.studyGroup = admission.studyGroup();
        this.memberState = admission.memberState();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID organization() {
        return organization;
    }

    public Category category() {
        return category;
    }

    /** The Sector; null for Academia, which takes part in all three. */
    public @Nullable Sector sector() {
        return sector;
    }

    /** The study group that an Associate takes part in; null for all others. */
    public @Nullable String studyGroup() {
        return studyGroup;
    }

    /** Member State or observer under which it was admitted, ISO 3166-1 alpha-3. */
    public String memberState() {
        return memberState;
    }
}
