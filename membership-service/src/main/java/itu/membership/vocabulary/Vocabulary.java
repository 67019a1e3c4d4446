package itu.membership.vocabulary;

/** A list of terms. */
enum Vocabulary {
    /** Categories of membership. */
    CATEGORY,
    /** What a category brings, and where it ends; each with its provision. */
    BENEFIT,
    /** Segments of the digital ecosystem. */
    ECOSYSTEM_SEGMENT,
    /** Study groups of the Sectors. */
    STUDY_GROUP
}
