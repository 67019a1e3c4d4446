package itu.membership.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.membership.membership.rules.Stretch;
import itu.membership.memberstate.DevelopmentStatus;
import itu.membership.memberstate.RegisteredMemberStates;
import itu.membership.organization.Organization;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;
import itu.platform.time.BusinessClock;

/**
 * The facts on {@code membership.sector-membership.v1}: who is a Sector Member of which Sector, under the code by which it
 * chooses its class and pays (CV 480). Told once it is a member in full, and after every change of that.
 */
@ApplicationScoped
public class SectorMemberEvents {
    private static final String TOPIC = "membership.sector-membership.v1";

    private final Outbox outbox;
    private final RegisteredMemberStates memberStates;
    private final BusinessClock clock;

    SectorMemberEvents(Outbox outbox, RegisteredMemberStates memberStates, BusinessClock clock) {
        this.outbox = outbox;
        this.memberStates = memberStates;
        this.clock = clock;
    }

    /** What a Sector Member's choice of class depends on besides its Sector (CV 468B, Resolution 170). */
    public record Standing(boolean developingCountry, boolean lowIncomeCountry, boolean developedSubsidiary) {}

    record Entry(
            String sectorMembership,
            UUID organization,
            Map<String, String> names,
            String memberState,
            Sector sector,
            boolean developingCountry,
            boolean lowIncomeCountry,
            boolean developedSubsidiary,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** The code of a Sector Member in a Sector, {@code SM00001.D}; null for other members. */
    static @Nullable String code(Membership membership, Organization organization) {
        return membership.category() == Category.SECTOR_MEMBER
                ? organization.sectorMemberCode().orElseThrow() + "." + membership.sector()
                : null;
    }

    /** Tells a membership that is or was one in full; of one that has not begun there is nothing to tell. */
    void tell(Membership membership, Organization held, List<Stretch> states) {
        states.stream()
                .filter(stretch -> stretch.state().held())
                .findFirst()
                .ifPresent(first ->
                        tell(membership, held, first.from(), states.getLast().to()));
    }

    /** As {@link #tell}; and when nothing is left of a membership that may have been told, that it never lasted a day. */
    void tellWithout(Membership membership, Organization held, List<Stretch> states, LocalDate retracted) {
        if (states.stream().anyMatch(stretch -> stretch.state().held())) {
            tell(membership, held, states);
        } else {
            tell(membership, held, retracted, retracted);
        }
    }

    private void tell(Membership membership, Organization held, LocalDate from, @Nullable LocalDate to) {
        var code = code(membership, held);
        var sector = membership.sector();
        if (code == null || sector == null) {
            return;
        }
        outbox.append(event(
                code,
                held.countFact(),
                held.id(),
                held.entry().names(),
                membership.memberState(),
                sector,
                standing(membership.memberState(), held.entry().groupHeadquarters()),
                from,
                to));
    }

    /** The standing today of a member of a Member State and of a group with its headquarters in a country. */
    public Standing standing(String memberState, @Nullable String groupHeadquarters) {
        var today = clock.today();
        return new Standing(
                memberStates.has(memberState, DevelopmentStatus.DEVELOPING, today),
                memberStates.has(memberState, DevelopmentStatus.LOW_INCOME, today),
                groupHeadquarters != null && !memberStates.has(groupHeadquarters, DevelopmentStatus.DEVELOPING, today));
    }

    /** The fact that an organization is a Sector Member, in the form in which it is told. */
    public OutgoingEvent event(
            String code,
            long sequence,
            UUID organization,
            Map<String, String> names,
            String memberState,
            Sector sector,
            Standing standing,
            LocalDate from,
            @Nullable LocalDate to) {
        return new OutgoingEvent(
                TOPIC,
                code,
                "itu.membership.sector-membership.recorded.v1",
                code,
                sequence,
                new Entry(
                        code,
                        organization,
                        names,
                        memberState,
                        sector,
                        standing.developingCountry(),
                        standing.lowIncomeCountry(),
                        standing.developedSubsidiary(),
                        from,
                        to));
    }
}
