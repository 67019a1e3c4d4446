package itu.notification.meeting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting is to be moved or corrected; what is absent stays.
 *
 * @param names by language tag, in all six
 * @param zone IANA zone of its days
 * @param keepSessions whether the sessions keep their times; otherwise they move with the opening day, at the same hour of the
 *     clock at the place
 */
record NewRevision(
        @Nullable Map<String, String> names,
        @Schema(examples = "2022-06-06") @Nullable LocalDate opensOn,
        @Schema(examples = "2022-06-16") @Nullable LocalDate closesOn,

        @Nullable @Size(max = 120) @Pattern(regexp = ".*\\S.*")
        String place,

        @Schema(examples = "Africa/Kigali") @Nullable String zone,
        boolean keepSessions,
        @NotBlank @Size(max = 500) String reason) {
    MeetingDetails of(MeetingDetails before) {
        return new MeetingDetails(
                Optional.ofNullable(names).orElse(before.names()),
                Optional.ofNullable(opensOn).orElse(before.opensOn()),
                Optional.ofNullable(closesOn).orElse(before.closesOn()),
                Optional.ofNullable(place).orElse(before.place()),
                Optional.ofNullable(zone).orElse(before.zone()));
    }
}
