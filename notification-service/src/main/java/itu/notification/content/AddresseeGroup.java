package itu.notification.content;

/** Whom a circular letter is addressed to; the names are texts of the letters. */
public enum AddresseeGroup {
    MEMBER_STATES,
    SECTOR_MEMBERS_R,
    SECTOR_MEMBERS_T,
    SECTOR_MEMBERS_D,
    ASSOCIATES,
    ACADEMIA,
    ORGANIZATIONS,
    UN_AGENCIES
}
