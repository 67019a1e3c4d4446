package itu.notification.bounce;

/** What became of a message or report that was read. */
enum Outcome {
    /** It had its effect. */
    APPLIED,
    /** It is about no mail of ours that is known. */
    UNMATCHED,
    /** It names a return path that we did not make. */
    FORGED,
    /** It means nothing to us, such as an automatic reply. */
    NOTHING,
    /** It was read before. */
    REPEATED
}
