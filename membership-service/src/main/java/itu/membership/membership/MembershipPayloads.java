package itu.membership.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.membership.rules.FactKind;
import itu.membership.membership.rules.Happened;
import itu.membership.membership.rules.MembershipState;
import itu.membership.membership.rules.Stretch;
import itu.membership.membership.rules.Timeline;

/** What is answered about memberships. */
public final class MembershipPayloads {
    private MembershipPayloads() {}

    @Schema(
            name = "Membership",
            description = "A membership, its state on a day, and the facts that the state follows from")
    public record MembershipView(
            UUID id,
            UUID organization,
            Category category,

            @Schema(description = "Absent for Academia, which takes part in all three") @Nullable
            Sector sector,

            @Schema(description = "The one study group of an Associate", examples = "ITU-T SG 17") @Nullable
            String studyGroup,

            @Schema(description = "Member State or observer under which it was admitted", examples = "KEN")
            String memberState,

            @Schema(description = "State on the day asked for; absent when it had not begun or was over") @Nullable
            MembershipState state,

            @Schema(description = "The class last chosen, by the day asked for", examples = "1/4") @Nullable
            String units,

            @Schema(description = "The states from day to day")
            List<StretchView> states,

            @Schema(description = "What happened, in the order of recording; retracted facts too")
            List<FactView> facts) {
        public static MembershipView of(
                Membership membership, List<Fact> facts, LocalDate day, @Nullable Instant knownAt) {
            var recorded = facts.stream()
                    .filter(fact -> knownAt == null || !fact.recordedAt().isAfter(knownAt))
                    .toList();
            var counting = recorded.stream().filter(fact -> fact.known(knownAt)).toList();
            List<Happened> happened = counting.stream().map(Fact::happened).toList();
            return new MembershipView(
                    membership.id(),
                    membership.organization(),
                    membership.category(),
                    membership.sector(),
                    membership.studyGroup(),
                    membership.memberState(),
                    Timeline.on(day, happened).orElse(null),
                    counting.stream()
                            .map(Fact::content)
                            .filter(fact ->
                                    fact.units() != null && !fact.effectiveOn().isAfter(day))
                            .reduce((first, second) -> second)
                            .map(NewFact::units)
                            .orElse(null),
                    Timeline.of(happened).stream().map(StretchView::of).toList(),
                    recorded.stream().map(FactView::of).toList());
        }
    }

    @Schema(name = "MembershipStretch")
    public record StretchView(
            MembershipState state,
            LocalDate from,

            @Schema(description = "First day in another state; absent while nothing ends it") @Nullable
            LocalDate to) {
        static StretchView of(Stretch stretch) {
            return new StretchView(stretch.state(), stretch.from(), stretch.to());
        }
    }

    @Schema(name = "MembershipFact")
    public record FactView(
            int number,
            FactKind kind,

            @Schema(description = "First day on which it counts; of an ending, the first day without the membership")
            LocalDate effectiveOn,

            @Nullable LocalDate until,
            @Nullable MembershipState state,
            @Nullable String units,
            @Nullable String provision,
            @Nullable String reference,
            @Nullable String reason,
            Instant recordedAt,

            @Schema(description = "Found wrong at this instant; it does not count from then on") @Nullable
            Instant retractedAt) {
        static FactView of(Fact fact) {
            var content = fact.content();
            return new FactView(
                    fact.number(),
                    content.kind(),
                    content.effectiveOn(),
                    content.until(),
                    content.state(),
                    content.units(),
                    content.provision(),
                    content.reference(),
                    content.reason(),
                    fact.recordedAt(),
                    fact.retractedAt());
        }
    }
}
