package itu.contribution.board;

import itu.contribution.declaration.Declaration;

/**
 * Something that happened to the replies under a call.
 *
 * @param declaration the declaration that it is about
 */
record ReplyFact(FactPosition position, Kind kind, Declaration declaration) {
    /** What happened. */
    enum Kind {
        DECLARATION,
        CORRECTION,
        WITHDRAWAL,
        /** The secretariat accepted a late reply. */
        ACCEPTANCE
    }
}
