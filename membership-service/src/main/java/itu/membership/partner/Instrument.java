package itu.membership.partner;

/** In what form a partner gives. */
public enum Instrument {
    GRANT,
    LOAN,
    GUARANTEE,
    EQUITY,
    FUND_IN_TRUST,
    COFINANCING,
    IN_KIND,
    TECHNICAL_ASSISTANCE,
    SECONDMENT
}
