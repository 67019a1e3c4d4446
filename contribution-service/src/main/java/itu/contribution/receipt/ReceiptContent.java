package itu.contribution.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.call.Call;
import itu.contribution.call.Stage;
import itu.contribution.declaration.Channel;
import itu.contribution.declaration.Declaration;
import itu.contribution.declaration.Outcome;
import itu.contribution.declaration.Warning;
import itu.contribution.units.ContributoryUnits;

/**
 * What a receipt says. Written as canonical JSON (RFC 8785), it is what the hash and the signature are made of. Nothing in
 * it depends on a reader's language, and it names no person.
 *
 * @param format name and version of this form
 * @param number call, contributor, and a count without gaps
 * @param memberState ISO 3166-1 alpha-3; absent for a Sector Member
 * @param sectorMember such as {@code SM00001.D}; absent for a Member State
 * @param units the class announced (CV 468)
 * @param currentUnits the class it was compared with
 * @param receivedOn day of receipt in the zone
 * @param recordedAt when it was entered
 * @param edition the edition of the rules that judged it
 * @param synthetic whether it is invented demonstration data
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReceiptContent(
        @Schema(examples = "itu.contribution.receipt.v1") String format,
        @Schema(examples = "CL-25-36/CHE/0001") String number,
        @Schema(examples = "CL-25/36") String call,
        @Schema(examples = "2028-2031") String period,
        Stage stage,
        @Schema(examples = "CHE") @Nullable String memberState,
        @Schema(examples = "SM00001.D") @Nullable String sectorMember,
        ContributoryUnits units,
        ContributoryUnits currentUnits,
        Outcome outcome,
        Channel channel,
        @Nullable String documentReference,
        LocalDate receivedOn,

        @Schema(implementation = String.class, examples = "Europe/Zurich")
        ZoneId zone,

        Instant recordedAt,
        @Schema(examples = "PP-10") String edition,
        List<ReceiptWarning> warnings,
        boolean synthetic) {

    private static final String FORMAT = "itu.contribution.receipt.v1";

    /** A rule that the choice does not meet, with its provision and the lowest class it allows. */
    record ReceiptWarning(
            @Schema(examples = "reduction-limit") String code,
            @Schema(examples = "CS 165") String provision,
            ContributoryUnits minimumAllowed) {
        static ReceiptWarning of(Warning warning) {
            return new ReceiptWarning(warning.code(), warning.provision(), warning.minimumUnits());
        }
    }

    static ReceiptContent of(Declaration declaration, Call call) {
        return new ReceiptContent(
                FORMAT,
                declaration.receiptNumber(),
                call.reference(),
                call.period(),
                call.stage(),
                declaration.memberState(),
                declaration.sectorMember(),
                declaration.units(),
                declaration.presentUnits(),
                declaration.outcome(),
                declaration.channel(),
                declaration.documentReference(),
                declaration.receivedOn(),
                call.zone(),
                declaration.declaredAt().truncatedTo(ChronoUnit.MILLIS),
                declaration.edition(),
                declaration.warnings().stream().map(ReceiptWarning::of).toList(),
                declaration.synthetic());
    }
}
