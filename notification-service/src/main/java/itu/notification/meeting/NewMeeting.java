package itu.notification.meeting;

import java.time.LocalDate;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A meeting to be put on record.
 *
 * @param partOf the conference that it prepares
 * @param names by language tag, in all six
 * @param zone IANA zone of its days
 * @param synthetic whether it is invented
 */
record NewMeeting(
        @Schema(examples = "WTDC-21") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{2,39}")
        String key,

        @NotNull MeetingKind kind,
        @Nullable String partOf,
        @NotNull Map<String, String> names,
        @Schema(examples = "2021-11-08") @NotNull LocalDate opensOn,
        @Schema(examples = "2021-11-19") @NotNull LocalDate closesOn,
        @NotBlank @Size(max = 120) String place,
        @Schema(examples = "Africa/Addis_Ababa") @NotNull String zone,
        boolean synthetic) {
    MeetingDetails details() {
        return new MeetingDetails(names, opensOn, closesOn, place, zone);
    }
}
