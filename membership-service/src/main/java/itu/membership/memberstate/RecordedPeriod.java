package itu.membership.memberstate;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import itu.membership.history.Known;
import itu.platform.events.Ids;

/** A period of a Member State's development status, and when we knew it. Never changed but for the stamp that ends our belief in it. */
@Entity
@Table(name = "development_status_period")
class RecordedPeriod extends Known {
    @Id
    private UUID id = Ids.next();

    @Column(name = "member_state")
    private String memberState;

    @Embedded
    private DevelopmentPeriod period;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected RecordedPeriod() {}

    RecordedPeriod(String memberState, DevelopmentPeriod period, Instant recordedAt) {
        super(recordedAt);
        this.memberState = memberState;
        this.period = period;
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
