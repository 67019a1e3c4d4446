package itu.notification.meeting.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.notification.meeting.Meeting;
import itu.notification.meeting.MeetingTexts;
import itu.notification.meeting.attendance.rules.Grouping;
import itu.notification.meeting.attendance.rules.MemberGroup;
import itu.platform.imports.CsvRow;
import itu.platform.problem.FieldError;
import itu.platform.time.BusinessClock;

/** Reads a row about a participant. The group is that of the delegation, unless the row names another. */
@ApplicationScoped
class ReadingAttendee {
    static final String REFERENCE = "[A-Za-z0-9][A-Za-z0-9.-]{0,39}";

    private static final Pattern WHOLE_REFERENCE = Pattern.compile(REFERENCE);

    private final Delegations delegations;
    private final BusinessClock clock;

    ReadingAttendee(Delegations delegations, BusinessClock clock) {
        this.delegations = delegations;
        this.clock = clock;
    }

    /** What a row says, or what is wrong with it. */
    sealed interface Result {}

    record Read(Attendee attendee) implements Result {}

    record Faulty(List<FieldError> faults) implements Result {}

    /** @param repeated whether the file has had the registration before */
    Result read(Meeting meeting, CsvRow row, int number, boolean repeated) {
        var faults = new ArrayList<FieldError>();
        if (!WHOLE_REFERENCE.matcher(row.get("reference")).matches()) {
            faults.add(MeetingTexts.fault("reference", "no-reference"));
        }
        if (repeated) {
            faults.add(MeetingTexts.fault("reference", "repeated"));
        }
        var presence = one("presence", row, Presence.class, faults);
        if (presence == null && row.get("presence").isEmpty()) {
            faults.add(MeetingTexts.fault("presence", "unknown-value"));
        }
        var state = row.get("member_state").isEmpty() ? null : row.get("member_state");
        var organization = organization(row, faults);
        if (state != null && organization != null) {
            faults.add(MeetingTexts.fault("organization", "two-delegations"));
        }
        var grouping = grouping(meeting, state, organization, faults);
        var group = one("group", row, MemberGroup.class, faults);
        var isPrivate = privateSector(row, faults);
        if (!faults.isEmpty() || presence == null) {
            return new Faulty(faults);
        }
        return new Read(new Attendee(
                row.get("reference"),
                number,
                state,
                organization,
                group == null ? grouping.group() : group,
                isPrivate == null ? grouping.privateSector() || group == MemberGroup.PRIVATE_SECTOR : isPrivate,
                presence,
                null,
                clock.instant()));
    }

    /** Nobody's delegation counts among the others. */
    private Grouping grouping(
            Meeting meeting, @Nullable String state, @Nullable UUID organization, List<FieldError> faults) {
        Optional<Grouping> found = Optional.of(new Grouping(MemberGroup.OTHERS, false));
        if (organization != null) {
            found = delegations.ofOrganization(organization, meeting.opensOn());
            if (found.isEmpty()) {
                faults.add(MeetingTexts.fault("organization", "unknown-organization"));
            }
        } else if (state != null) {
            found = delegations.ofMemberState(state);
            if (found.isEmpty()) {
                faults.add(MeetingTexts.fault("member_state", "unknown-state"));
            }
        }
        return found.orElse(new Grouping(MemberGroup.OTHERS, false));
    }

    private static @Nullable UUID organization(CsvRow row, List<FieldError> faults) {
        var id = row.get("organization");
        try {
            return id.isEmpty() ? null : UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            faults.add(MeetingTexts.fault("organization", "unknown-organization"));
            return null;
        }
    }

    private static @Nullable Boolean privateSector(CsvRow row, List<FieldError> faults) {
        return switch (row.get("private_sector")) {
            case "" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> {
                faults.add(MeetingTexts.fault("private_sector", "unknown-value"));
                yield null;
            }
        };
    }

    private static <E extends Enum<E>> @Nullable E one(
            String column, CsvRow row, Class<E> type, List<FieldError> faults) {
        var value = row.get(column);
        try {
            return value.isEmpty() ? null : Enum.valueOf(type, value);
        } catch (IllegalArgumentException unknown) {
            faults.add(MeetingTexts.fault(column, "unknown-value"));
            return null;
        }
    }
}
