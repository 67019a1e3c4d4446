package itu.contribution.authorization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.foureyes.FourEyes;
import itu.contribution.rulebook.rules.DecidingBody;
import itu.contribution.rulebook.rules.PhasingPlan;
import itu.contribution.units.ContributoryUnits;

/**
 * An authorization as the API shows it.
 *
 * @param provision CS 165 when the conference decided, CS 165A when the Council did
 * @param date day of the decision
 * @param status PROPOSED until a second person approves or rejects the entry; only an approved one counts
 * @param proposedBy who entered it, as subject of the token
 * @param decidedBy who approved or rejected the entry, as subject of the token
 * @param rejectionReason why the entry was rejected
 * @param synthetic whether it is invented demonstration data
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuthorizationView(
        UUID id,

        @Schema(examples = "CHE", description = "ISO 3166-1 alpha-3")
        String memberState,

        @Schema(examples = "2028-2031") String period,
        DecidingBody body,
        @Schema(examples = "CS 165") String provision,
        @Schema(examples = "PP-26/64 (synthetic)") String reference,
        LocalDate date,
        ContributoryUnits lowestUnits,
        String circumstances,
        List<PhasingPlan.Step> phasingPlan,
        FourEyes.Status status,
        Instant proposedAt,
        String proposedBy,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String rejectionReason,
        boolean synthetic) {
    static AuthorizationView of(ReductionAuthorization authorization) {
        var terms = authorization.terms();
        var entry = authorization.entry();
        return new AuthorizationView(
                authorization.id(),
                terms.memberState(),
                terms.period(),
                terms.body(),
                terms.body().provision(),
                terms.reference(),
                terms.date(),
                terms.lowestUnits(),
                terms.circumstances(),
                terms.phasingPlan().steps(),
                entry.status(),
                entry.proposedAt(),
                entry.proposedBy(),
                entry.decidedAt(),
                entry.decidedBy(),
                entry.reason(),
                authorization.synthetic());
    }
}
