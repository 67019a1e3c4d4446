package itu.contribution.call;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a client posts to announce a call.
 *
 * @param reference of the circular letter, such as {@code CL-26/40}
 * @param period the period that classes are announced for
 * @param presentPeriod the period whose classes they are compared with
 * @param addressees MEMBER_STATES when absent; Sector Members are asked at the definitive stage only (CS 161H)
 * @param opensOn first day on which replies are taken, in the zone
 * @param deadline last day on which a reply is in time; when absent it is reckoned from the conference and moves with it
 * @param conference id of the conference that settles the classes
 * @param zone that of the conference, else of the secretariat, when absent
 * @param source where the dates are from
 */
@Schema(examples = """
                {"reference":"CL-26/40","period":"2028-2031","presentPeriod":"2024-2027","stage":"PROVISIONAL",\
                "opensOn":"2026-07-01","conference":"PP-26","source":"Circular letter"}""")
record NewCall(
        @NotBlank @Size(max = 60) @Schema(examples = "CL-26/40")
        String reference,

        @NotBlank @Size(max = 20) @Schema(examples = "2028-2031")
        String period,

        @NotBlank @Size(max = 20) @Schema(examples = "2024-2027")
        String presentPeriod,

        @NotNull Stage stage,
        @Nullable Addressees addressees,
        @NotNull LocalDate opensOn,
        @Nullable LocalDate deadline,

        @Nullable @Size(max = 20) @Schema(examples = "PP-26")
        String conference,

        @Nullable @Size(max = 60) @Schema(examples = "Europe/Zurich")
        String zone,

        @NotBlank @Size(max = 500) String source) {
    Addressees group() {
        return addressees == null ? Addressees.MEMBER_STATES : addressees;
    }
}
