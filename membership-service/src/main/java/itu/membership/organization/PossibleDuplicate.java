package itu.membership.organization;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PossibleDuplicate", description = "An entry of the register that may be the same organization, and why")
public record PossibleDuplicate(
        @Schema(description = "The organization; never an alias")
        UUID organization,

        @Schema(description = "Name in the language of Accept-Language, else English")
        String name,

        @Schema(description = "Seat, ISO 3166-1 alpha-3", examples = "KEN")
        String country,

        @Nullable String website,

        @Schema(description = "Code as a Sector Member", examples = "SM00001") @Nullable
        String sectorMember,

        @Schema(description = "What the two have in common") List<Reason> reasons) {

    @Schema(name = "DuplicateReason")
    public record Reason(
            @Schema(
                    description = "Stable code",
                    enumeration = {"SAME_IDENTIFIER", "SAME_NAME", "SAME_WEBSITE", "SIMILAR_NAME"})
            String code,

            @Schema(description = "A sentence in the language of Accept-Language")
            String text) {}
}
