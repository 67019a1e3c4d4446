package itu.notification.meeting.attendance.rules;

/** The groups that participants are counted in. */
public enum MemberGroup {
    MEMBER_STATES,
    SECTOR_MEMBERS,
    ASSOCIATES,
    ACADEMIA,
    INTERNATIONAL_ORGANIZATIONS,
    UN_AGENCIES,
    PRIVATE_SECTOR,
    OTHERS
}
