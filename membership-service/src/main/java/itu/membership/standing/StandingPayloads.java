package itu.membership.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.membership.rules.FactKind;
import itu.membership.membership.rules.MembershipState;
import itu.membership.standing.rules.Basis;

/** What is answered about the standing and the history of a membership. */
final class StandingPayloads {
    private StandingPayloads() {}

    /** What may come after the day asked about, if nothing else happens. */
    enum StepKind {
        RENEWAL,
        SUSPENSION,
        EXCLUSION,
        END,
        EXEMPTION_END,
        OVERRIDE_END
    }

    @Schema(name = "NextStep")
    record NextStep(
            StepKind step,

            @Schema(description = "First day on which it counts")
            LocalDate on,

            @Nullable String provision,

            @Schema(description = "In the language of Accept-Language")
            String explanation) {}

    @Schema(name = "DecidingFact")
    record DecidingFact(
            int number,
            FactKind kind,
            LocalDate effectiveOn,
            @Nullable String reference) {}

    @Schema(name = "Standing", description = "The state of a membership on a day, and why")
    record StandingView(
            UUID membership,
            LocalDate validAt,

            @Schema(description = "Absent before the membership begins and after it is over") @Nullable
            MembershipState state,

            Basis basis,

            @Schema(description = "In the language of Accept-Language")
            String explanation,

            @Schema(description = "The provision that the state rests on", examples = "PP Res. 152") @Nullable
            String provision,

            @Schema(description = "First day in this state") @Nullable
            LocalDate since,

            @Schema(description = "First day in another state or without the membership, as far as is known") @Nullable
            LocalDate until,

            @Schema(description = "Last day for which a contribution is due, once denounced (CV 473)") @Nullable
            LocalDate contributionDueUntil,

            @Nullable DecidingFact restsOn,

            @Schema(description = "What follows if nothing else happens, in the order of days")
            List<NextStep> next) {}

    /** On whose side a fact was made. */
    enum By {
        SYSTEM,
        SECRETARIAT,
        ENTITY,
        MEMBER_STATE
    }

    @Schema(name = "HistoryEntry")
    record HistoryEntry(
            @Schema(description = "What was recorded, or `fact-retracted`", examples = "suspended")
            String what,

            @Schema(description = "Number of the fact") int fact,

            LocalDate effectiveOn,
            @Nullable LocalDate until,
            @Nullable MembershipState state,
            @Nullable String units,
            @Nullable String provision,
            @Nullable String reference,
            @Nullable String reason,

            @Schema(description = "Instant of recording or of retraction")
            Instant at,

            @Schema(description = "Whose act it was; absent for a retraction, which the audit tells of") @Nullable
            By by) {}

    @Schema(name = "History")
    record HistoryView(UUID membership, List<HistoryEntry> items) {}
}
