package itu.membership.memberstate;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.membership.memberstate.rules.ActKind;
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

    record Policy(
            String memberState,
            boolean directApplicationAllowed,
            boolean approvalDelegated,
            LocalDate validFrom,
            String reference) {}

    record Accession(String memberState, LocalDate accededOn, String reference) {}

    record Denunciation(String memberState, LocalDate receivedOn, LocalDate effectiveOn, String reference) {}

    record Withdrawal(String memberState, LocalDate withdrawnOn, String reference) {}

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

    void applicationPolicyRecorded(MemberState state, RecordedPolicy told) {
        tell(
                "application-policy-recorded",
                state,
                new Policy(
                        state.iso3(),
                        told.policy().directApplicationAllowed(),
                        told.policy().approvalDelegated(),
                        told.validFrom(),
                        told.reference()));
    }

    void acted(MemberState state, TreatyAct act) {
        tell(
                fact(act.kind()),
                state,
                switch (act.kind()) {
                    case ACCEDED -> new Accession(state.iso3(), act.doneOn(), act.reference());
                    case DENUNCIATION_RECEIVED ->
                        new Denunciation(state.iso3(), act.doneOn(), act.effectiveOn(), act.reference());
                    case DENUNCIATION_WITHDRAWN -> new Withdrawal(state.iso3(), act.doneOn(), act.reference());
                });
    }

    /** The name of the fact that an act becomes, for events and audit. */
    static String fact(ActKind kind) {
        return switch (kind) {
            case ACCEDED -> "accession-recorded";
            case DENUNCIATION_RECEIVED -> "denunciation-received";
            case DENUNCIATION_WITHDRAWN -> "denunciation-withdrawn";
        };
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
