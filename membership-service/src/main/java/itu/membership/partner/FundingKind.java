package itu.membership.partner;

/** What kind of source of funds or partner an organization is. */
public enum FundingKind {
    BILATERAL_AGENCY,
    DEVELOPMENT_BANK,
    FOUNDATION,
    UNITED_NATIONS,
    INTERNATIONAL_ORGANIZATION,
    PRIVATE,
    ACADEMIA,
    /** Investor or venture capital. */
    INVESTOR,
    RATING_AGENCY,
    GOVERNMENT,
    OTHER
}
