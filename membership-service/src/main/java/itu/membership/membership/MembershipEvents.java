package itu.membership.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.membership.membership.rules.ContributionDue;
import itu.membership.membership.rules.FactKind;
import itu.membership.membership.rules.Stretch;
import itu.membership.organization.Organization;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/** The facts on {@code membership.membership.v1}, in order per membership: a type for each kind, all of one shape. */
@ApplicationScoped
class MembershipEvents {
    private static final String TOPIC = "membership.membership.v1";

    private final Outbox outbox;

    MembershipEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    record Told(
            UUID membership,
            UUID organization,
            @Nullable String sectorMember,
            Category category,
            @Nullable Sector sector,
            @Nullable String studyGroup,
            String memberState,
            int fact,
            LocalDate effectiveOn,
            @Nullable LocalDate until,
            @Nullable LocalDate contributionDueUntil,
            @Nullable String units,
            @Nullable String provision,
            @Nullable String reference,
            List<Stretch> states) {}

    void happened(Membership membership, Organization organization, Fact fact, List<Stretch> states) {
        tell(fact.content().kind().slug(), membership, organization, fact, states);
    }

    void retracted(Membership membership, Organization organization, Fact fact, List<Stretch> states) {
        tell("fact-retracted", membership, organization, fact, states);
    }

    private void tell(String what, Membership membership, Organization organization, Fact fact, List<Stretch> states) {
        var content = fact.content();
        var id = membership.id().toString();
        outbox.append(new OutgoingEvent(
                TOPIC,
                id,
                "itu.membership.membership." + what + ".v1",
                id,
                membership.version(),
                new Told(
                        membership.id(),
                        organization.id(),
                        SectorMemberEvents.code(membership, organization),
                        membership.category(),
                        membership.sector(),
                        membership.studyGroup(),
                        membership.memberState(),
                        fact.number(),
                        content.effectiveOn(),
                        content.until(),
                        content.kind() == FactKind.DENOUNCED ? ContributionDue.until(content.effectiveOn()) : null,
                        content.units(),
                        content.provision(),
                        content.reference(),
                        states)));
    }
}
