package itu.membership.memberstate;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.membership.register.AdministrativeRegion;
import itu.membership.register.ItudRegion;
import itu.membership.register.Names;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/** The facts of the register, on {@code membership.member-state.v1}, in order per Member State. */
@ApplicationScoped
class MemberStateEvents {
    private static final String TOPIC = "membership.member-state.v1";
    private static final String TYPE = "itu.membership.member-state.%s.v1";

    private final Outbox outbox;

    MemberStateEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    record Entry(
            String memberState,
            String iso2,
            Names names,
            ItudRegion itudRegion,
            AdministrativeRegion administrativeRegion) {}

    record Statuses(String memberState, List<Status> statuses) {}

    record Status(
            DevelopmentStatus status,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    void registered(MemberState state) {
        tell("registered", state, entry(state));
    }

    void corrected(MemberState state) {
        tell("corrected", state, entry(state));
    }

    void developmentStatusRecorded(MemberState state, List<DevelopmentPeriod> periods) {
        var statuses = periods.stream()
                .map(period -> new Status(period.status(), period.validFrom(), period.validTo()))
                .toList();
        tell("development-status-recorded", state, new Statuses(state.iso3(), statuses));
    }

    private static Entry entry(MemberState state) {
        var entry = state.entry();
        return new Entry(state.iso3(), entry.iso2(), entry.names(), entry.itudRegion(), entry.administrativeRegion());
    }

    private void tell(String fact, MemberState state, Object data) {
        outbox.append(
                new OutgoingEvent(TOPIC, state.iso3(), TYPE.formatted(fact), state.iso3(), state.version(), data));
    }
}
