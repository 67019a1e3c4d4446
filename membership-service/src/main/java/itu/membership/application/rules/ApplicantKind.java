package itu.membership.application.rules;

/** What an applicant is. The names are those of the register's kinds of organizations; an individual is none of them. */
public enum ApplicantKind {
    RECOGNIZED_OPERATING_AGENCY(Standing.ENTITY_OF_CV_229),
    SCIENTIFIC_OR_INDUSTRIAL(Standing.ENTITY_OF_CV_229),
    FINANCIAL_OR_DEVELOPMENT(Standing.ENTITY_OF_CV_229),
    BILATERAL_AGENCY(Standing.ENTITY_OF_CV_229),
    DEVELOPMENT_BANK(Standing.ENTITY_OF_CV_229),
    INVESTOR(Standing.ENTITY_OF_CV_229),
    OTHER_ENTITY(Standing.ENTITY_OF_CV_230),
    FOUNDATION(Standing.ENTITY_OF_CV_230),
    OTHER_COMPANY(Standing.ENTITY_OF_CV_230),
    REGIONAL_OR_INTERNATIONAL(Standing.ORGANIZATION_OF_CV_231),
    UNITED_NATIONS(Standing.ORGANIZATION_OF_CV_231),
    ACADEMIA(Standing.UNIVERSITY),
    ADMINISTRATION(Standing.ADMINISTRATION),
    INDIVIDUAL(Standing.INDIVIDUAL);

    private final Standing standing;

    ApplicantKind(Standing standing) {
        this.standing = standing;
    }

    public Standing standing() {
        return standing;
    }

    /** What the Convention makes of an applicant. */
    public enum Standing {
        ENTITY_OF_CV_229,
        ENTITY_OF_CV_230,
        ORGANIZATION_OF_CV_231,
        /** A university or an associated research establishment (Resolution 169); also a scientific organization (CV 229). */
        UNIVERSITY,
        /** Takes part for its Member State, which is a Member already. */
        ADMINISTRATION,
        /** Cannot join: only entities and organizations can (CV 229 to 231). */
        INDIVIDUAL
    }
}
