package itu.contribution.classchange;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import itu.contribution.contributor.ContributorCode;
import itu.contribution.declaration.Channel;
import itu.contribution.units.ContributoryUnits;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/**
 * The facts about classes chosen outside a call, on {@code contribution.class-of-contribution.v1} beside the classes that follow
 * from them. No names and no reasons: topics are kept for ever.
 */
@ApplicationScoped
class ChangeEvents {
    private static final String TOPIC = "contribution.class-of-contribution.v1";
    private static final String TYPE = "itu.contribution.class-of-contribution.";

    private final Outbox outbox;

    ChangeEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Payload of {@code increase-announced.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Announced(
            UUID increase,
            String reference,
            @Nullable String memberState,
            @Nullable String sectorMember,
            String period,
            ContributoryUnits units,
            ContributoryUnits unitsBefore,
            LocalDate effectiveOn,
            LocalDate receivedOn,
            Channel channel,
            String provision,
            boolean synthetic) {}

    /** Payload of {@code increase-withdrawn.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Withdrawn(
            UUID increase,
            String reference,
            @Nullable String memberState,
            @Nullable String sectorMember,
            String period,
            ContributoryUnits units,
            LocalDate effectiveOn,
            LocalDate receivedOn,
            boolean synthetic) {}

    /** Payload of {@code reduction-announced.v1}. */
    record Reduced(
            UUID reduction,
            String reference,
            String memberState,
            String period,
            ContributoryUnits units,
            ContributoryUnits unitsBefore,
            LocalDate effectiveOn,
            LocalDate receivedOn,
            Channel channel,
            UUID authorization,
            String provision,
            boolean synthetic) {}

    /** Payload of {@code reduction-withdrawn.v1}. */
    record ReductionWithdrawn(
            UUID reduction,
            String reference,
            String memberState,
            String period,
            ContributoryUnits units,
            LocalDate effectiveOn,
            LocalDate receivedOn,
            boolean synthetic) {}

    void increased(ClassChange increase) {
        tell(
                "increase-announced.v1",
                increase,
                1,
                new Announced(
                        increase.id(),
                        increase.reference(),
                        ContributorCode.memberState(increase.contributor()),
                        ContributorCode.sectorMember(increase.contributor()),
                        increase.period(),
                        increase.units(),
                        increase.unitsBefore(),
                        increase.effectiveOn(),
                        increase.receivedOn(),
                        increase.channel(),
                        increase.direction().provision(),
                        increase.synthetic()));
    }

    void reduced(ClassChange reduction, UUID authorization) {
        tell(
                "reduction-announced.v1",
                reduction,
                1,
                new Reduced(
                        reduction.id(),
                        reduction.reference(),
                        reduction.contributor(),
                        reduction.period(),
                        reduction.units(),
                        reduction.unitsBefore(),
                        reduction.effectiveOn(),
                        reduction.receivedOn(),
                        reduction.channel(),
                        authorization,
                        reduction.direction().provision(),
                        reduction.synthetic()));
    }

    void withdrawn(ClassChange change, ChangeWithdrawal withdrawal) {
        switch (change.direction()) {
            case INCREASE -> increaseWithdrawn(change, withdrawal);
            case REDUCTION -> reductionWithdrawn(change, withdrawal);
        }
    }

    private void reductionWithdrawn(ClassChange reduction, ChangeWithdrawal withdrawal) {
        tell(
                "reduction-withdrawn.v1",
                reduction,
                2,
                new ReductionWithdrawn(
                        reduction.id(),
                        reduction.reference(),
                        reduction.contributor(),
                        reduction.period(),
                        reduction.units(),
                        reduction.effectiveOn(),
                        withdrawal.receivedOn(),
                        reduction.synthetic()));
    }

    private void increaseWithdrawn(ClassChange increase, ChangeWithdrawal withdrawal) {
        tell(
                "increase-withdrawn.v1",
                increase,
                2,
                new Withdrawn(
                        increase.id(),
                        increase.reference(),
                        ContributorCode.memberState(increase.contributor()),
                        ContributorCode.sectorMember(increase.contributor()),
                        increase.period(),
                        increase.units(),
                        increase.effectiveOn(),
                        withdrawal.receivedOn(),
                        increase.synthetic()));
    }

    private void tell(String type, ClassChange about, long sequence, Object payload) {
        outbox.append(new OutgoingEvent(
                TOPIC, about.contributor(), TYPE + type, about.id().toString(), sequence, payload));
    }
}
