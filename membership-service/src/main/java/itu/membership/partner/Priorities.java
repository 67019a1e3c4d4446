package itu.membership.partner;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.register.ItudRegion;

/** What a partner gives, to which themes and where, over a time. */
@Schema(name = "PartnerPriorities", description = "What a partner gives, to which themes and where")
public record Priorities(
        @NotNull FundingKind kind,

        @NotNull @Size(max = 9) List<Instrument> instruments,

        @Schema(
                description = "Codes of thematic priorities; none means no priority",
                examples = "[\"CONNECT\", \"D.3-2\"]")
        @NotNull
        @Size(max = 30)
        List<@Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{0,29}") String> themes,

        @Schema(description = "ITU-D regions it gives priority to; with memberStates both empty it gives none priority")
        @NotNull
        @Size(max = 6)
        List<ItudRegion> regions,

        @Schema(description = "Member States it gives priority to, ISO 3166-1 alpha-3", examples = "[\"KEN\"]")
        @NotNull
        @Size(max = 194)
        List<@Pattern(regexp = "[A-Z]{3}") String> memberStates,

        @Schema(description = "First day of the programme or strategy that says so") @NotNull
        LocalDate validFrom,

        @Schema(description = "First day on which it does not hold any more; absent when open") @Nullable
        LocalDate validTo) {
    public Priorities {
        instruments = sorted(instruments);
        themes = sorted(themes);
        regions = sorted(regions);
        memberStates = sorted(memberStates);
    }

    boolean covers(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || day.isBefore(validTo));
    }

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "validTo must come after validFrom")
    public boolean isPeriod() {
        return validFrom == null || validTo == null || validTo.isAfter(validFrom);
    }

    @SuppressWarnings("NullAway") // a member that is missing or null is refused after the record is made
    private static <T> List<T> sorted(List<T> values) {
        return values == null || values.contains(null)
                ? values
                : values.stream().distinct().sorted().toList();
    }
}
