package itu.notification.meeting;

/** The groups that participants are counted in. */
enum MemberGroup {
    MEMBER_STATES,
    SECTOR_MEMBERS,
    ASSOCIATES,
    ACADEMIA,
    INTERNATIONAL_ORGANIZATIONS,
    UN_AGENCIES,
    PRIVATE_SECTOR,
    OTHERS
}
