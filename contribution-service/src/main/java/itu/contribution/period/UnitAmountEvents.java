package itu.contribution.period;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import itu.contribution.period.rules.AmountOfUnit;
import itu.contribution.period.rules.AmountStatus;
import itu.contribution.units.MoneyView;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/** What other services learn of amounts of the unit. The key is the period. */
@ApplicationScoped
class UnitAmountEvents {
    static final String TOPIC = "contribution.unit-amount.v1";

    private final Outbox outbox;

    UnitAmountEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    record Fixed(
            String period,
            AmountStatus status,
            MoneyView memberState,
            MoneyView sectorMember,
            FixingBody body,
            String document,
            LocalDate fixedOn) {}

    /** The caller holds the period's row; {@code number} counts the amounts that were fixed for the period in this status. */
    void fixed(ProposedAmount approved, AmountOfUnit amount, Fixing fixing, long number) {
        outbox.append(new OutgoingEvent(
                TOPIC,
                approved.period(),
                "itu.contribution.unit-amount.fixed.v1",
                approved.period() + "/" + approved.status(),
                number,
                new Fixed(
                        approved.period(),
                        approved.status(),
                        MoneyView.of(amount.memberState()),
                        MoneyView.of(amount.sectorMember()),
                        fixing.body(),
                        fixing.document(),
                        fixing.on())));
    }
}
