package itu.membership.criteria;

/** Who is addressed. */
public enum Addressee {
    /** Member States, by their ISO 3166-1 alpha-3 codes. */
    MEMBER_STATE,
    /** Organizations, members or not, by their ids. */
    ORGANIZATION
}
