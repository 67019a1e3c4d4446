package itu.membership.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.catalogue.rules.FeeCondition.Payer;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.memberstate.DevelopmentStatus;
import itu.membership.memberstate.RegisteredMemberStates;
import itu.platform.problem.FieldError;
import itu.platform.problem.Problem;
import itu.platform.problem.ProblemException;
import itu.platform.problem.ReaderLanguage;
import itu.platform.problem.Texts;

/** Tells what a membership would cost. */
@ApplicationScoped
class Quoting {
    private final Fees fees;
    private final RegisteredMemberStates states;

    Quoting(Fees fees, RegisteredMemberStates states) {
        this.fees = fees;
        this.states = states;
    }

    /**
     * What is asked.
     *
     * @param sectors each once; none for a category with one fee for all Sectors
     * @param units the classes of a Sector Member, in the order of the Sectors; one serves for all, none for the lowest
     * @param country of the entity, ISO 3166-1 alpha-3; null reads as a developed one
     * @param groupHeadquarters country of the headquarters of its group; null when it belongs to none
     * @param lowIncome whether its country is to be taken as one of low income per head
     * @param on day of admission
     */
    record Request(
            Category category,
            List<Sector> sectors,
            List<String> units,
            @Nullable String country,
            @Nullable String groupHeadquarters,
            boolean lowIncome,
            LocalDate on) {}

    /**
     * The quote.
     *
     * @throws ProblemException 404 when no fee is on record, 422 when the question does not fit the category, or the class may
     *     not be chosen
     */
    @Transactional
    Quote quote(Request asked) {
        requireFit(asked);
        var payer = payer(asked);
        var items = new ArrayList<Quote.Item>();
        List<@Nullable Sector> sectors =
                asked.sectors().isEmpty() ? Collections.singletonList(null) : List.copyOf(asked.sectors());
        for (var place = 0; place < sectors.size(); place++) {
            var sector = sectors.get(place);
            items.add(Quote.Item.of(sector, fee(asked, payer, sector, unitsAt(asked.units(), place)), asked.on()));
        }
        return Quote.of(asked, payer, items);
    }

    private Fee fee(Request asked, Payer payer, @Nullable Sector sector, @Nullable String units) {
        return fees.annual(new FeeQuestion(
                        asked.category(),
                        sector,
                        payer.developing(),
                        payer.lowIncome(),
                        payer.developedSubsidiary(),
                        asked.on(),
                        units))
                .orElseThrow(() -> Problem.of(CatalogueProblem.NO_FEE_ON_RECORD)
                        .with("category", asked.category())
                        .with("on", asked.on())
                        .toException());
    }

    private Payer payer(Request asked) {
        var developing = isDeveloping(asked.country(), asked.on());
        var lowIncome = asked.lowIncome()
                || (asked.country() != null && states.has(asked.country(), DevelopmentStatus.LOW_INCOME, asked.on()));
        var developedSubsidiary =
                asked.groupHeadquarters() != null && !isDeveloping(asked.groupHeadquarters(), asked.on());
        return new Payer(developing, lowIncome, developedSubsidiary);
    }

    private boolean isDeveloping(@Nullable String country, LocalDate day) {
        return country != null && states.has(country, DevelopmentStatus.DEVELOPING, day);
    }

    private static @Nullable String unitsAt(List<String> units, int place) {
        return units.isEmpty() ? null : units.get(units.size() == 1 ? 0 : place);
    }

    private static void requireFit(Request asked) {
        var sectors = asked.sectors();
        var inSectors = switch (asked.category()) {
            case ACADEMIA -> sectors.isEmpty();
            case EXEMPT_ORGANIZATION -> true;
            case SECTOR_MEMBER, ASSOCIATE, SME_ASSOCIATE -> !sectors.isEmpty();
        };
        if (!inSectors || new HashSet<>(sectors).size() < sectors.size()) {
            throw invalid("sectors");
        }
        if (asked.units().size() > 1 && asked.units().size() != sectors.size()) {
            throw invalid("units");
        }
    }

    private static ProblemException invalid(String parameter) {
        var sentence =
                Texts.format("problems", "quote." + parameter + ".does-not-fit", ReaderLanguage.current(), Map.of());
        return Problem.of(CatalogueProblem.FEE_QUESTION_INVALID)
                .errors(List.of(new FieldError(parameter, "does-not-fit", sentence)))
                .toException();
    }
}
