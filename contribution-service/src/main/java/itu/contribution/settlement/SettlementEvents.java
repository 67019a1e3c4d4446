package itu.contribution.settlement;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import itu.contribution.call.Addressees;
import itu.contribution.call.Call;
import itu.contribution.contributor.ContributorCode;
import itu.contribution.units.ContributoryUnits;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/** The facts that a settlement makes: one for each class kept, and one for the call. */
@ApplicationScoped
class SettlementEvents {
    private final Outbox outbox;

    SettlementEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Payload of {@code itu.contribution.declaration.kept-by-default.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Kept(
            String call,
            String period,
            @Nullable String memberState,
            @Nullable String sectorMember,
            ContributoryUnits units,
            String provision,
            LocalDate deadline,
            LocalDate keptOn,
            boolean synthetic) {}

    /** Payload of {@code itu.contribution.call.settled.v1}. */
    record Settled(String call, String period, Addressees addressees, int declared, int keptByDefault) {
        static Settled of(Call call, int declared, int keptByDefault) {
            return new Settled(call.reference(), call.period(), call.addressees(), declared, keptByDefault);
        }
    }

    void kept(Call call, KeptClass kept) {
        outbox.append(new OutgoingEvent(
                "contribution.declaration.v1",
                kept.contributor(),
                "itu.contribution.declaration.kept-by-default.v1",
                call.slug() + "/" + kept.contributor(),
                1,
                new Kept(
                        call.reference(),
                        call.period(),
                        ContributorCode.memberState(kept.contributor()),
                        ContributorCode.sectorMember(kept.contributor()),
                        kept.units(),
                        kept.provision(),
                        call.deadline(),
                        kept.keptOn(),
                        kept.synthetic())));
    }

    void settled(Call call, Settled settled) {
        outbox.append(new OutgoingEvent(
                "contribution.call.v1",
                call.slug(),
                "itu.contribution.call.settled.v1",
                call.slug(),
                call.version(),
                settled));
    }
}
