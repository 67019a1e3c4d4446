package itu.contribution.conference;

import java.time.LocalDate;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a client posts to schedule a conference.
 *
 * @param names by language tag: English, and any of fr, es, ar, ru, zh
 * @param period the financial period whose classes the conference settles
 * @param zone zone in which its deadlines end; that of the secretariat when absent
 * @param source where the dates are from: a decision, a page, a letter
 */
@Schema(examples = """
                {"id":"PP-30","names":{"en":"Plenipotentiary Conference 2030"},"place":"Geneva","opensOn":"2030-09-16",\
                "closesOn":"2030-10-04","period":"2028-2031","source":"Council decision"}""")
record NewConference(
        @NotNull @Pattern(regexp = "PP-[0-9]{2}") @Schema(examples = "PP-30")
        String id,

        @NotNull @Size(min = 1, max = 6)
        Map<@Pattern(regexp = "en|fr|es|ar|ru|zh") String, @NotBlank @Size(max = 200) String> names,

        @NotBlank @Size(max = 200) @Schema(examples = "Geneva")
        String place,

        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,

        @NotBlank @Size(max = 20) @Schema(examples = "2028-2031")
        String period,

        @Nullable @Size(max = 60) @Schema(examples = "Europe/Zurich")
        String zone,

        @NotBlank @Size(max = 500) String source) {}
