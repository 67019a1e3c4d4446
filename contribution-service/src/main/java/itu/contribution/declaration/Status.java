package itu.contribution.declaration;

/** What has become of a declaration. */
public enum Status {
    /** It is the contributor's reply. */
    STANDS,
    /** A later declaration or a correction stands in its place. */
    REPLACED,
    /** The contributor took it back and counts as silent until it declares again. */
    WITHDRAWN
}
