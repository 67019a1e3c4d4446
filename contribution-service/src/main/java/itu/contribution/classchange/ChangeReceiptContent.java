package itu.contribution.classchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.contributor.ContributorCode;
import itu.contribution.declaration.Channel;
import itu.contribution.rulebook.CitedAuthorization;
import itu.contribution.units.ContributoryUnits;

/**
 * What the receipt of an increase or a reduction says. Written as canonical JSON (RFC 8785), it is what the hash and the
 * signature are made of. Nothing in it depends on a reader's language, and it names no person.
 *
 * @param format name and version of this form
 * @param number provision, contributor, and a count without gaps
 * @param provision what allows it
 * @param memberState ISO 3166-1 alpha-3; absent for a Sector Member
 * @param sectorMember such as {@code SM00001.D}; absent for a Member State
 * @param period the financial period in which it takes effect
 * @param unitsBefore the class that was to hold on the day of effect
 * @param units the class chosen (CV 468)
 * @param effectiveOn from when on it counts
 * @param receivedOn day of receipt in the zone
 * @param recordedAt when it was entered
 * @param edition the edition of the rules that judged it
 * @param authorization the Council's decision that a reduction rests on; absent for an increase
 * @param synthetic whether it is invented demonstration data
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangeReceiptContent(
        @Schema(examples = "itu.contribution.class-change-receipt.v1")
        String format,

        @Schema(examples = "CS-165B/CHE/0001") String number,
        @Schema(examples = "CS 165B") String provision,
        @Schema(examples = "CHE") @Nullable String memberState,
        @Schema(examples = "SM00001.D") @Nullable String sectorMember,
        @Schema(examples = "2024-2027") String period,
        ContributoryUnits unitsBefore,
        ContributoryUnits units,
        @Schema(examples = "2027-01-01") LocalDate effectiveOn,
        LocalDate receivedOn,

        @Schema(implementation = String.class, examples = "Europe/Zurich")
        ZoneId zone,

        Channel channel,
        @Nullable String documentReference,
        Instant recordedAt,
        @Schema(examples = "PP-10") String edition,
        @Nullable CitedAuthorization authorization,
        boolean synthetic) {

    private static final String FORMAT = "itu.contribution.class-change-receipt.v1";

    static ChangeReceiptContent of(ClassChange change, ZoneId zone) {
        return new ChangeReceiptContent(
                FORMAT,
                change.reference(),
                change.direction().provision(),
                ContributorCode.memberState(change.contributor()),
                ContributorCode.sectorMember(change.contributor()),
                change.period(),
                change.unitsBefore(),
                change.units(),
                change.effectiveOn(),
                change.receivedOn(),
                zone,
                change.channel(),
                change.documentReference(),
                change.recordedAt().truncatedTo(ChronoUnit.MILLIS),
                change.edition(),
                change.authorization(),
                change.synthetic());
    }
}
