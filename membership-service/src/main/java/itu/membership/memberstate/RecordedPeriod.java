package itu.membership.memberstate;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import itu.platform.events.Ids;

/** A period of a Member State's development status, and when we knew it. Never changed but for the stamp that ends our belief in it. */
@Entity
@Table(name = "development_status_period")
class RecordedPeriod {
    @Id
    private UUID id = Ids.next();

    @Column(name = "member_state")
    private String memberState;

    @Embedded
    private DevelopmentPeriod period;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected RecordedPeriod() {}

    RecordedPeriod(String memberState, DevelopmentPeriod period, Instant recordedAt) {
        this.memberState = memberState;
        this.period = period;
        this.recordedAt = recordedAt;
    }

    /** A rehearsal's clock may have gone back since; a belief still never ends before it began. */
    void supersede(Instant at) {
        supersededAt = at.isBefore(recordedAt) ? recordedAt : at;
    }

    StatusOf list() {
        return new StatusOf(memberState, period.status());
    }

    String memberState() {
        return memberState;
    }

    DevelopmentPeriod period() {
        return period;
    }
}
