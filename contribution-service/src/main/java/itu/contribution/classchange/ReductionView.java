package itu.contribution.classchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.declaration.Channel;
import itu.contribution.declaration.Office;
import itu.contribution.declaration.Signatory;
import itu.contribution.rulebook.CitedAuthorization;
import itu.contribution.units.ContributoryUnits;

/**
 * A reduction outside a call as the API shows it.
 *
 * @param reference provision, contributor, and a count without gaps
 * @param memberState ISO 3166-1 alpha-3
 * @param period the financial period in which it takes effect
 * @param currentUnits the class that was to hold on the day of effect
 * @param effectiveOn from when on the lower class counts
 * @param authorization the decision of the Council that it rests on, with its phasing plan as it read then
 * @param edition the edition of the rules that judged it
 * @param withdrawn how it was taken back; absent while it stands
 * @param synthetic whether it is invented demonstration data
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReductionView(
        UUID id,
        @Schema(examples = "CS-165A/CHE/0001") String reference,

        @Schema(examples = "CHE") String memberState,

        @Schema(examples = "2024-2027") String period,
        ContributoryUnits units,
        ContributoryUnits currentUnits,
        @Schema(examples = "2027-01-01") LocalDate effectiveOn,
        @Schema(examples = "CS 165A") String provision,
        @Nullable CitedAuthorization authorization,
        @Schema(examples = "PP-10") String edition,
        LocalDate receivedOn,
        Channel channel,
        @Nullable String documentReference,
        @Nullable Signatory signatory,
        Office office,
        Instant recordedAt,
        @Nullable WithdrawalView withdrawn,
        boolean synthetic) {

    static ReductionView of(KnownChange known) {
        var reduction = known.change();
        return new ReductionView(
                reduction.id(),
                reduction.reference(),
                reduction.contributor(),
                reduction.period(),
                reduction.units(),
                reduction.unitsBefore(),
                reduction.effectiveOn(),
                reduction.direction().provision(),
                reduction.authorization(),
                reduction.edition(),
                reduction.receivedOn(),
                reduction.channel(),
                reduction.documentReference(),
                reduction.signatory(),
                reduction.office(),
                reduction.recordedAt(),
                WithdrawalView.of(known.withdrawal()),
                reduction.synthetic());
    }
}
