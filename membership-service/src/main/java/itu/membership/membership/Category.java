package itu.membership.membership;

/** What an organization is to the Union. */
public enum Category {
    SECTOR_MEMBER,
    ASSOCIATE,
    SME_ASSOCIATE,
    ACADEMIA,
    EXEMPT_ORGANIZATION
}
