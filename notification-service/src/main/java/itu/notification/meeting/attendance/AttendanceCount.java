package itu.notification.meeting.attendance;

import java.math.BigDecimal;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import itu.notification.meeting.attendance.rules.MemberGroup;

/**
 * How many of a group registered and came.
 *
 * @param share per cent of all participants, as published where the counts are not known; computed where they are
 * @param source where the figure stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttendanceCount(
        @NotNull MemberGroup group,
        @Nullable @Min(0) Integer registered,
        @Nullable @Min(0) Integer attended,
        @Nullable BigDecimal share,
        @NotNull AttendanceBasis basis,
        @Nullable @Size(max = 200) String source) {}
