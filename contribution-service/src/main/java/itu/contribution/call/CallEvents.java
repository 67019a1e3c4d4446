package itu.contribution.call;

import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/** The facts that calls make, on {@code contribution.call.v1}; key and subject are the call's id. */
@ApplicationScoped
class CallEvents {
    private static final String TOPIC = "contribution.call.v1";

    private final Outbox outbox;

    CallEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Payload of all of them; the last three members only where the deadline changed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Fact(
            String id,
            String call,
            String period,
            String presentPeriod,
            Stage stage,
            Addressees addressees,
            @Nullable String conference,
            LocalDate opensOn,
            LocalDate deadline,
            ZoneId zone,
            @Nullable LocalDate deadlineBefore,
            @Nullable String reason,
            @Nullable String decisionReference) {}

    void announced(Call call) {
        tell("announced", call, null);
    }

    void opened(Call call) {
        tell("opened", call, null);
    }

    void closed(Call call) {
        tell("closed", call, null);
    }

    void deadlineChanged(Call call, DeadlineChange change) {
        tell(
                switch (change.kind()) {
                    case EXTENDED -> "extended";
                    case RESCHEDULED -> "rescheduled";
                },
                call,
                change);
    }

    private void tell(String what, Call call, @Nullable DeadlineChange change) {
        outbox.append(new OutgoingEvent(
                TOPIC,
                call.slug(),
                "itu.contribution.call." + what + ".v1",
                call.slug(),
                call.version(),
                new Fact(
                        call.slug(),
                        call.reference(),
                        call.period(),
                        call.presentPeriod(),
                        call.stage(),
                        call.addressees(),
                        call.conference(),
                        call.opensOn(),
                        call.deadline(),
                        call.zone(),
                        change == null ? null : change.before(),
                        change == null ? null : change.reason(),
                        change == null ? null : change.decisionReference())));
    }
}
