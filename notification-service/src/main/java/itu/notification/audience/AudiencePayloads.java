package itu.notification.audience;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked and answered about audiences. */
final class AudiencePayloads {
    private AudiencePayloads() {}

    @Schema(name = "AudienceCountRequest")
    record CountRequest(
            @NotNull Audience audience,

            @Schema(description = "Offices to write to instead of the audience's") @Nullable
            List<String> roles,

            @Schema(
                    description =
                            "Subject of the campaign, from which a reader may have unsubscribed; absent for a statutory notice")
            @Nullable
            @Pattern(regexp = "[a-z][a-z-]{1,39}")
            String subject) {}

    @Schema(name = "AudienceSampleRequest")
    record SampleRequest(
            @NotNull Audience audience,

            @Schema(description = "Offices to write to instead of the audience's") @Nullable
            List<String> roles,

            @Schema(description = "How many at most; 10 when absent", examples = "10") @Nullable @Min(1) @Max(100)
            Integer limit) {}

    @Schema(name = "AudienceSample")
    record Sample(List<SampledRecipient> items) {}

    @Schema(name = "AudienceGroups")
    record Groups(List<Group> items) {}

    @Schema(name = "AudienceGroup")
    record Group(
            AudienceSource.Kind kind,

            @Schema(description = "R, T or D; absent for all", examples = "D") @Nullable
            String sector,

            @Schema(description = "In the reader's language", examples = "Sector Members of ITU-D")
            String name,

            @Schema(description = "Member States or organizations in it today")
            long addressees) {}
}
