package itu.notification.circular;

/** How a published letter is corrected in the open. */
enum RevisionKind {
    /** Corrects a slip; the letter stands otherwise. */
    CORRIGENDUM,
    /** Takes the place of the letter. */
    REVISION
}
