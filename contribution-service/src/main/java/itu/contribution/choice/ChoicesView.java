package itu.contribution.choice;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.call.Stage;
import itu.contribution.rulebook.CitedAuthorization;
import itu.contribution.rulebook.FindingView;
import itu.contribution.rulebook.rules.Eligibility;
import itu.contribution.rulebook.rules.Judgement;
import itu.contribution.rulebook.rules.Occasion;
import itu.contribution.units.ContributoryUnits;

/**
 * What a Member State may choose for a period, class by class.
 *
 * @param presentPeriod the period whose class counts as present
 * @param presentUnits the class the State has there
 * @param call the call asked about; absent when a period was asked about
 * @param stage the call's stage: at a provisional one a class that is not allowed may be announced, with a warning
 * @param occasion whether the choice is one for the coming period or a change within a running one
 * @param day the day whose facts and edition count
 * @param eligibility the State's title to 1/8 and 1/16 on that day (CV 468A)
 * @param authorization the approved larger reduction that counts on this occasion
 * @param lowestAllowed the lowest class open to the State
 * @param wholeNumbersAbove whether any whole number above the highest class may be chosen too (CV 469)
 * @param choices every class of the scale, highest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChoicesView(
        @Schema(examples = "CHE", description = "ISO 3166-1 alpha-3")
        String memberState,

        @Schema(examples = "2028-2031") String period,
        @Schema(examples = "2024-2027") String presentPeriod,
        ContributoryUnits presentUnits,
        @Schema(examples = "CL-25/36") @Nullable String call,
        @Nullable Stage stage,
        Occasion occasion,
        LocalDate day,
        @Schema(examples = "PP-10") String edition,
        Eligibility eligibility,
        @Nullable CitedAuthorization authorization,
        ContributoryUnits lowestAllowed,
        boolean wholeNumbersAbove,
        List<ClassView> choices) {

    /**
     * A class of the scale.
     *
     * @param present whether it is the class the State has
     * @param allowed whether every rule is met or set aside by an authorization
     * @param findings what each rule says
     */
    record ClassView(ContributoryUnits units, boolean present, boolean allowed, List<FindingView> findings) {
        static ClassView of(Judgement judgement, ContributoryUnits present) {
            return new ClassView(
                    judgement.choice().requested(),
                    judgement.choice().requested().equals(present),
                    judgement.allowed(),
                    judgement.findings().stream().map(FindingView::of).toList());
        }
    }
}
