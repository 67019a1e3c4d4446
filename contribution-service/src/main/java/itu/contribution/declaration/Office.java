package itu.contribution.declaration;

/** On whose side a person acted; persons themselves are shown to auditors alone. */
public enum Office {
    /** The Member State's delegate, or the focal point of a Sector Member. */
    CONTRIBUTOR,
    /** The secretariat, from a letter or e-mail or by its own decision. */
    SECRETARIAT
}
