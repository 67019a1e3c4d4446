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
 * @param currentUnits the State's class in the present period, which the announced one is compared with
 * @param replaces the State's earlier declaration that this one replaces
 * @param receivedOn day of receipt in the call's zone
 * @param late whether it came after the deadline
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

        @Schema(examples = "CHE", description = "ISO 3166-1 alpha-3")
        String memberState,

        ContributoryUnits units,
        ContributoryUnits currentUnits,
        Outcome outcome,
        int version,
        @Nullable UUID replaces,
        Instant declaredAt,
        LocalDate receivedOn,
        boolean late,
        Channel channel,
        @Nullable String documentReference,
        @Schema(examples = "PP-10") String edition,
        List<WarningView> warnings,
        @Nullable CitedAuthorization authorization,
        boolean synthetic) {

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

    static DeclarationView of(Declaration declaration, Call call) {
        return new DeclarationView(
                declaration.id(),
                declaration.receiptNumber(),
                call.reference(),
                call.period(),
                call.stage(),
                declaration.contributor(),
                declaration.units(),
                declaration.presentUnits(),
                declaration.outcome(),
                declaration.version(),
                declaration.replaces(),
                declaration.declaredAt(),
                declaration.receivedOn(),
                declaration.late(),
                declaration.channel(),
                declaration.documentReference(),
                declaration.edition(),
                declaration.warnings().stream()
                        .map(warning -> WarningView.of(warning, declaration))
                        .toList(),
                declaration.authorization(),
                declaration.synthetic());
    }
}
