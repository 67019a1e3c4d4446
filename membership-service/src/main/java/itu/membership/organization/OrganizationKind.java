package itu.membership.organization;

/** What an organization is: the kinds of CV 229 to 231, and those of partners and funding sources. */
public enum OrganizationKind {
    /** Operating agency recognized by a Member State (CV 229). */
    RECOGNIZED_OPERATING_AGENCY,
    /** Scientific or industrial organization (CV 229). */
    SCIENTIFIC_OR_INDUSTRIAL,
    /** Financial or development institution approved by its Member State (CV 229). */
    FINANCIAL_OR_DEVELOPMENT,
    /** Other entity dealing with telecommunication matters (CV 230). */
    OTHER_ENTITY,
    /** Regional or other international organization (CV 231). */
    REGIONAL_OR_INTERNATIONAL,
    /** The United Nations, a specialized agency or the IAEA (CV 269A to 269D). */
    UNITED_NATIONS,
    /** University or associated research establishment (Resolution 169). */
    ACADEMIA,
    /** National administration or regulator, as a partner. */
    ADMINISTRATION,
    BILATERAL_AGENCY,
    DEVELOPMENT_BANK,
    FOUNDATION,
    /** Investor, venture capital or rating agency. */
    INVESTOR,
    /** Company that is none of the above; most prospects are. */
    OTHER_COMPANY
}
