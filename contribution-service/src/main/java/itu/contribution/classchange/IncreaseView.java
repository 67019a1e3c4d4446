package itu.contribution.classchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.contributor.ContributorCode;
import itu.contribution.declaration.Channel;
import itu.contribution.declaration.Office;
import itu.contribution.declaration.Signatory;
import itu.contribution.units.ContributoryUnits;

/**
 * An increase as the API shows it.
 *
 * @param reference provision, contributor, and a count without gaps
 * @param memberState ISO 3166-1 alpha-3; absent for a Sector Member
 * @param sectorMember the Sector Member and the letter of the Sector; absent for a Member State
 * @param period the financial period in which it takes effect
 * @param currentUnits the class that was to hold on the day of effect
 * @param effectiveOn from when on the higher class counts
 * @param edition the edition of the rules that judged it
 * @param withdrawn how it was taken back; absent while it stands
 * @param synthetic whether it is invented demonstration data
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IncreaseView(
        UUID id,
        @Schema(examples = "CS-165B/CHE/0001") String reference,

        @Schema(examples = "CHE") @Nullable String memberState,

        @Schema(examples = "SM00001.D") @Nullable String sectorMember,

        @Schema(examples = "2024-2027") String period,
        ContributoryUnits units,
        ContributoryUnits currentUnits,
        @Schema(examples = "2027-01-01") LocalDate effectiveOn,
        @Schema(examples = "CS 165B") String provision,
        @Schema(examples = "PP-10") String edition,
        LocalDate receivedOn,
        Channel channel,
        @Nullable String documentReference,
        @Nullable Signatory signatory,
        Office office,
        Instant recordedAt,
        @Nullable WithdrawalView withdrawn,
        boolean synthetic) {

    static IncreaseView of(KnownChange known) {
        var increase = known.change();
        return new IncreaseView(
                increase.id(),
                increase.reference(),
                ContributorCode.memberState(increase.contributor()),
                ContributorCode.sectorMember(increase.contributor()),
                increase.period(),
                increase.units(),
                increase.unitsBefore(),
                increase.effectiveOn(),
                increase.direction().provision(),
                increase.edition(),
                increase.receivedOn(),
                increase.channel(),
                increase.documentReference(),
                increase.signatory(),
                increase.office(),
                increase.recordedAt(),
                WithdrawalView.of(known.withdrawal()),
                increase.synthetic());
    }
}
