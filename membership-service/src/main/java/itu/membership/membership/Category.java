package itu.membership.membership;

/** What a member is. */
public enum Category {
    /** Takes part in one Sector per membership and pays for each (CV 229, 230, 480A). */
    SECTOR_MEMBER,
    /** Takes part in one study group of one Sector (CV 241A). */
    ASSOCIATE,
    /** Associate at the reduced fee of small and medium enterprises (Resolution 209). */
    SME_ASSOCIATE,
    /** University or research establishment; one fee, all three Sectors (Resolution 169). */
    ACADEMIA,
    /** International or regional organization that the Council exempts from fees (CV 476). */
    EXEMPT_ORGANIZATION
}
