package itu.contribution.choice;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.call.Call;
import itu.contribution.call.Stage;
import itu.contribution.contributor.ContributorCode;
import itu.contribution.period.UnitAmount;
import itu.contribution.rulebook.CitedAuthorization;
import itu.contribution.rulebook.FindingView;
import itu.contribution.rulebook.rules.Eligibility;
import itu.contribution.rulebook.rules.Judgement;
import itu.contribution.rulebook.rules.MemberStateChoice;
import itu.contribution.rulebook.rules.Occasion;
import itu.contribution.rulebook.rules.SectorMemberChoice;
import itu.contribution.units.ContributoryUnits;
import itu.contribution.units.MoneyView;

/**
 * What a contributor may choose for a period, class by class.
 *
 * @param contributor code of the Member State, or of the Sector Member in a Sector
 * @param memberState the same code, for Member States only
 * @param terms what the lowest class of a Sector Member follows from; absent for a Member State
 * @param presentPeriod the period whose class counts as present
 * @param presentUnits the class the contributor has there
 * @param call the call asked about; absent when a period was asked about
 * @param stage the call's stage: at a provisional one a class that is not allowed may be announced, with a warning
 * @param occasion whether the choice is one for the coming period or a change within a running one
 * @param day the day whose facts and edition count
 * @param eligibility the State's title to 1/8 and 1/16 on that day (CV 468A); absent for a Sector Member
 * @param authorization the approved larger reduction that counts on this occasion
 * @param lowestAllowed the lowest class open to the contributor
 * @param wholeNumbersAbove whether any whole number above the highest class may be chosen too (CV 469)
 * @param amountOfUnit of the period asked about; {@code fixed} is false while it is not fixed, absent while nothing is known
 * @param choices every class of the scale, highest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChoicesView(
        @Schema(examples = "CHE") String contributor,

        @Schema(examples = "CHE", description = "ISO 3166-1 alpha-3") @Nullable
        String memberState,

        @Nullable SectorMemberTerms terms,
        @Schema(examples = "2028-2031") String period,
        @Schema(examples = "2024-2027") String presentPeriod,
        ContributoryUnits presentUnits,
        @Schema(examples = "CL-25/36") @Nullable String call,
        @Nullable Stage stage,
        Occasion occasion,
        LocalDate day,
        @Schema(examples = "PP-10") String edition,
        @Nullable Eligibility eligibility,
        @Nullable CitedAuthorization authorization,
        ContributoryUnits lowestAllowed,
        boolean wholeNumbersAbove,
        @Nullable UnitAmount amountOfUnit,
        List<ClassView> choices) {

    /**
     * A class of the scale.
     *
     * @param present whether it is the class the contributor has
     * @param allowed whether every rule is met or set aside by an authorization
     * @param yearlyAmount what it comes to in a year of the period asked about; absent while the amount of the unit is not fixed
     * @param findings what each rule says
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClassView(
            ContributoryUnits units,
            boolean present,
            boolean allowed,
            @Nullable MoneyView yearlyAmount,
            List<FindingView> findings) {
        static ClassView of(Judgement judgement, ContributoryUnits present, @Nullable MoneyView unit) {
            var units = judgement.choice().requested();
            return new ClassView(
                    units,
                    units.equals(present),
                    judgement.allowed(),
                    unit == null ? null : MoneyView.of(unit.money().times(units)),
                    judgement.findings().stream().map(FindingView::of).toList());
        }
    }

    static ChoicesView of(Question question, Chooser.Known known, @Nullable Call call, @Nullable UnitAmount amount) {
        var keeping = known.keeping();
        var ofUnit = amount == null ? null : ofUnit(question.contributor(), amount);
        return new ChoicesView(
                question.contributor(),
                ContributorCode.memberState(question.contributor()),
                keeping instanceof SectorMemberChoice member ? SectorMemberTerms.of(member) : null,
                question.period(),
                question.presentPeriod(),
                known.present(),
                call == null ? null : call.reference(),
                call == null ? null : call.stage(),
                question.occasion(),
                question.day(),
                known.edition().name(),
                keeping instanceof MemberStateChoice state ? state.eligibility() : null,
                CitedAuthorization.of(keeping.authorization()),
                known.judge(known.present()).lowestAllowed(),
                true,
                amount,
                known.edition().scale().reversed().stream()
                        .map(units -> ClassView.of(known.judge(units), known.present(), ofUnit))
                        .toList());
    }

    /** A Sector Member's unit is a fifth of a Member State's (CV 480). */
    private static @Nullable MoneyView ofUnit(String contributor, UnitAmount amount) {
        return ContributorCode.ofSectorMember(contributor) ? amount.sectorMember() : amount.memberState();
    }
}
