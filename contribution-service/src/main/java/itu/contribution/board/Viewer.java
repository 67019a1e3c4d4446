package itu.contribution.board;

import java.util.Set;

import itu.platform.language.Language;

/**
 * Who looks at a board.
 *
 * @param office whether an office lets the viewer see every row at any time
 * @param own the contributors that the viewer acts for
 * @param language of names and notices
 */
record Viewer(boolean office, Set<String> own, Language language) {
    Viewer {
        own = Set.copyOf(own);
    }

    /** Whether the viewer sees a contributor's row: names are hidden from others until the deadline has passed. */
    boolean sees(String contributor, boolean closed) {
        return office || closed || own.contains(contributor);
    }
}
