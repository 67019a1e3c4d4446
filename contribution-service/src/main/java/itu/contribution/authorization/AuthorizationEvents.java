package itu.contribution.authorization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import itu.contribution.rulebook.rules.DecidingBody;
import itu.contribution.rulebook.rules.PhasingPlan;
import itu.contribution.units.ContributoryUnits;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/** The facts that authorizations make, on {@code contribution.authorization.v1}; the order is that of each Member State. */
@ApplicationScoped
class AuthorizationEvents {
    private static final String TOPIC = "contribution.authorization.v1";

    private final Outbox outbox;

    AuthorizationEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Payload of {@code itu.contribution.authorization.granted.v1}. The circumstances are not told: they are free text. */
    record Granted(
            UUID authorization,
            String memberState,
            String period,
            DecidingBody body,
            String provision,
            String reference,
            LocalDate date,
            ContributoryUnits lowestUnits,
            List<PhasingPlan.Step> phasingPlan,
            boolean synthetic) {}

    void granted(ReductionAuthorization authorization) {
        var terms = authorization.terms();
        outbox.append(new OutgoingEvent(
                TOPIC,
                authorization.memberState(),
                "itu.contribution.authorization.granted.v1",
                authorization.id().toString(),
                authorization.version(),
                new Granted(
                        authorization.id(),
                        terms.memberState(),
                        terms.period(),
                        terms.body(),
                        terms.body().provision(),
                        terms.reference(),
                        terms.date(),
                        terms.lowestUnits(),
                        terms.phasingPlan().steps(),
                        authorization.synthetic())));
    }
}
