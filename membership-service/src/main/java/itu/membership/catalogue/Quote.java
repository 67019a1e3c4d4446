package itu.membership.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.catalogue.rules.FeeCondition;
import itu.membership.catalogue.rules.ProRata;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.register.Confidence;

/** What a membership would cost. Of several Sectors each has its contribution, and they add up (CV 480A). */
@Schema(name = "FeeQuote")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Quote(
        Category category,

        @Schema(description = "Day of admission; the fees of that day count")
        LocalDate on,

        @Schema(description = "Whether the country given is developing on that day")
        boolean developing,

        @Schema(
                description =
                        "Whether the fees for countries of low income per head were asked for, or the country is one")
        boolean lowIncome,

        @Schema(description = "Whether the group given has its headquarters in a developed country")
        boolean developedSubsidiary,

        List<Item> items,

        @Schema(description = "Sum of a year") SwissFrancs annual,

        @Schema(
                description =
                        "Months paid for in the year of joining, from the first day of the month of admission (CV 472)",
                examples = "7")
        int monthsOfFirstYear,

        @Schema(description = "Sum of the year of joining") SwissFrancs firstYear,

        @Schema(description = "What the share of the year of joining rests on", examples = "CV 472")
        String provision) {

    /** One contribution. */
    @Schema(name = "FeeQuoteItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Schema(description = "Absent where one fee serves for all Sectors") @Nullable
            Sector sector,

            FeeCondition condition,

            @Schema(description = "Share of the unit of the Sector Members; for them the class", examples = "1/2")
            @Nullable
            String units,

            SwissFrancs annual,
            SwissFrancs firstYear,

            @Schema(description = "What the fee rests on", examples = "CV 468B")
            String provision,

            @Schema(description = "The decision that set it, where it followed another fee") @Nullable
            String decision,

            @Schema(description = "Where the fact comes from")
            String source,

            Confidence confidence) {
        static Item of(@Nullable Sector sector, Fee fee, LocalDate on) {
            var units = fee.units();
            return new Item(
                    sector,
                    fee.condition(),
                    units == null ? null : units.toString(),
                    SwissFrancs.of(fee.annual()),
                    SwissFrancs.of(ProRata.from(fee.annual(), on.getMonth())),
                    fee.provision(),
                    fee.decision(),
                    fee.source(),
                    fee.confidence());
        }
    }

    static Quote of(Quoting.Request asked, FeeCondition.Payer payer, List<Item> items) {
        return new Quote(
                asked.category(),
                asked.on(),
                payer.developing(),
                payer.lowIncome(),
                payer.developedSubsidiary(),
                items,
                sum(items.stream().map(Item::annual).toList()),
                ProRata.monthsFrom(asked.on().getMonth()),
                sum(items.stream().map(Item::firstYear).toList()),
                "CV 472");
    }

    private static SwissFrancs sum(List<SwissFrancs> amounts) {
        return SwissFrancs.of(amounts.stream().map(SwissFrancs::value).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
