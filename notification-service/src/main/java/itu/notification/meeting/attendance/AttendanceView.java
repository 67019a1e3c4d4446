package itu.notification.meeting.attendance;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.notification.meeting.attendance.rules.MemberGroup;

/**
 * Who registered and who came, by group.
 *
 * @param privateSector across the groups; absent where nothing is known of it
 */
@Schema(name = "Attendance")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttendanceView(
        String meeting,
        List<AttendanceCount> counts,
        @Nullable PrivateSector privateSector) {

    /**
     * The private sector's part. Companies that are members count in their group and here as well, as soon as participants are on
     * record one by one; until then it is what the group of the private sector says.
     *
     * @param share per cent of all who came
     */
    @Schema(name = "PrivateSectorAttendance")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PrivateSector(
            @Nullable Integer registered,
            @Nullable Integer attended,
            @Nullable BigDecimal share) {}

    static AttendanceView of(String meeting, List<AttendanceCount> counts, List<Attendees.Counted> oneByOne) {
        return new AttendanceView(meeting, counts, oneByOne.isEmpty() ? asCounted(counts) : summed(oneByOne));
    }

    private static @Nullable PrivateSector asCounted(List<AttendanceCount> counts) {
        return counts.stream()
                .filter(count -> count.group() == MemberGroup.PRIVATE_SECTOR)
                .findFirst()
                .map(count -> new PrivateSector(count.registered(), count.attended(), count.share()))
                .orElse(null);
    }

    private static PrivateSector summed(List<Attendees.Counted> oneByOne) {
        var registered =
                oneByOne.stream().mapToInt(Attendees.Counted::privateRegistered).sum();
        var attended =
                oneByOne.stream().mapToInt(Attendees.Counted::privateAttended).sum();
        var all = oneByOne.stream().mapToInt(Attendees.Counted::attended).sum();
        return new PrivateSector(registered, attended, all == 0 ? null : Attendances.share(attended, all));
    }
}
