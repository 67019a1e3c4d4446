package itu.membership.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.organization.Organization;
import itu.membership.organization.PossibleDuplicate;
import itu.platform.problem.ReaderLanguage;

@Schema(
        name = "SuspectedDuplicate",
        description = "Two entries of the register that may be one organization, and what they have in common")
record SuspectedDuplicateView(
        UUID id,
        Side first,
        Side second,
        List<PossibleDuplicate.Reason> reasons,

        @Schema(description = "Whether somebody decided that they are two organizations")
        boolean dismissed,

        @Schema(description = "What was decided, in the order of time; given for a single pair") @Nullable
        List<DecisionView> decisions) {

    @Schema(name = "SuspectedEntry")
    record Side(
            UUID organization,

            @Schema(description = "The organization of which it has become an alias meanwhile") @Nullable
            UUID mergedInto,

            @Schema(description = "Name in the language of Accept-Language, else English")
            String name,

            @Schema(description = "Seat, ISO 3166-1 alpha-3")
            String country,

            @Nullable String website,
            @Nullable String sectorMember) {
        static Side of(Organization organization) {
            var entry = organization.entry();
            return new Side(
                    organization.id(),
                    organization.mergedInto(),
                    entry.name(ReaderLanguage.current()),
                    entry.country(),
                    entry.website(),
                    organization.sectorMemberCode().orElse(null));
        }
    }

    @Schema(name = "DuplicateDecision")
    record DecisionView(
            Decision.Kind kind,
            String reason,
            Instant decidedAt,

            @Schema(description = "Token subject of who decided")
            String decidedBy) {
        static DecisionView of(Decision decision) {
            return new DecisionView(decision.kind(), decision.reason(), decision.decidedAt(), decision.decidedBy());
        }
    }
}
