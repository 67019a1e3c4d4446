package itu.contribution.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.Messages;
import itu.contribution.call.Call;
import itu.contribution.call.Stage;
import itu.contribution.rulebook.CitedAuthorization;
import itu.contribution.units.ContributoryUnits;

/**
 * A declaration as the API shows it.
 *
 * @param memberState ISO 3166-1 alpha-3; absent for a Sector Member
 * @param sectorMember the Sector Member and the letter of the Sector; absent for a Member State
 * @param currentUnits the contributor's class in the present period, which the announced one is compared with
 * @param act whether the contributor announced a class, or a mistake was put right
 * @param reason why it corrects the one before
 * @param replaces the declaration that stood until this one came
 * @param follows the contributor's choice at the stage before
 * @param receivedOn day of receipt in the call's zone
 * @param late whether it came after the deadline
 * @param counted whether it counts as the reply: it stands, and came in time or was accepted
 * @param signatory who signed; absent where nobody was named
 * @param edition the edition of the rules that judged it
 * @param authorization the larger reduction without which it could not stand (CS 165)
 * @param synthetic whether it is invented demonstration data
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeclarationView(
        UUID id,
        @Schema(examples = "CL-25-36/CHE/0001") String receiptNumber,
        @Schema(examples = "CL-25/36") String call,
        @Schema(examples = "2028-2031") String period,
        Stage stage,

        @Schema(examples = "CHE") @Nullable String memberState,

        @Schema(examples = "SM00001.D") @Nullable String sectorMember,

        ContributoryUnits units,
        ContributoryUnits currentUnits,
        Outcome outcome,
        int version,
        Status status,
        Act act,
        @Nullable String reason,
        @Nullable UUID replaces,
        @Nullable FollowedChoice follows,
        Instant declaredAt,
        LocalDate receivedOn,
        boolean late,
        boolean counted,
        @Nullable AcceptanceView accepted,
        @Nullable WithdrawalView withdrawn,
        Channel channel,
        @Nullable String documentReference,
        @Nullable Signatory signatory,
        @Schema(examples = "PP-10") String edition,
        List<WarningView> warnings,
        @Nullable CitedAuthorization authorization,
        boolean synthetic,
        Links links) {

    /** The secretariat's decision that a late reply counts. */
    record AcceptanceView(Instant at, String reason) {
        static @Nullable AcceptanceView of(@Nullable Fact fact) {
            return fact == null ? null : new AcceptanceView(fact.recordedAt(), fact.reason());
        }
    }

    /** How it was taken back: recorded when, received on what day, why, and by which letter. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WithdrawalView(
            Instant at,
            LocalDate receivedOn,
            String reason,
            @Nullable String documentReference,
            Office office) {
        static @Nullable WithdrawalView of(@Nullable Fact fact) {
            return fact == null
                    ? null
                    : new WithdrawalView(
                            fact.recordedAt(),
                            fact.effectiveOn(),
                            fact.reason(),
                            fact.documentReference(),
                            fact.office());
        }
    }

    /** Where more is found, as paths on this host. */
    record Links(String self, String history, String attachments, String clarifications) {
        private static final String DECLARATIONS = "/api/contributions/v1/declarations/";

        static Links of(UUID id) {
            var self = DECLARATIONS + id;
            return new Links(self, self + "/history", self + "/attachments", self + "/clarifications");
        }
    }

    /** A rule that the choice does not meet, with its provision and the lowest class it allows; the sentence is in the reader's language. */
    record WarningView(String code, String provision, ContributoryUnits minimumAllowed, String detail) {
        static WarningView of(Warning warning, Declaration declaration) {
            return new WarningView(
                    warning.code(),
                    warning.provision(),
                    warning.minimumUnits(),
                    Messages.text(
                            "warning." + warning.code(),
                            Map.of(
                                    "current", declaration.presentUnits(),
                                    "requested", declaration.units(),
                                    "minimumAllowed", warning.minimumUnits())));
        }
    }

    static DeclarationView of(KnownDeclaration known, Call call) {
        var declaration = known.declaration();
        return new DeclarationView(
                declaration.id(),
                declaration.receiptNumber(),
                call.reference(),
                call.period(),
                call.stage(),
                declaration.memberState(),
                declaration.sectorMember(),
                declaration.units(),
                declaration.presentUnits(),
                declaration.outcome(),
                declaration.version(),
                known.status(),
                declaration.act(),
                declaration.reason(),
                declaration.replaces(),
                FollowedChoice.of(known),
                declaration.declaredAt(),
                declaration.receivedOn(),
                known.late(),
                known.counted(),
                AcceptanceView.of(known.acceptance()),
                WithdrawalView.of(known.withdrawal()),
                declaration.channel(),
                declaration.documentReference(),
                declaration.signatory(),
                declaration.edition(),
                declaration.warnings().stream()
                        .map(warning -> WarningView.of(warning, declaration))
                        .toList(),
                declaration.authorization(),
                declaration.synthetic(),
                Links.of(declaration.id()));
    }
}
