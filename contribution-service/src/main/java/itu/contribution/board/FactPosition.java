package itu.contribution.board;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A place in the order of the facts under a call; on the wire the id of an event. Facts are in the order of their
 * transactions, and within one in that of their ids.
 *
 * @param tx number of the recording transaction
 * @param id of the fact; the nil UUID stands before the first fact of the transaction
 */
record FactPosition(long tx, UUID id) {
    private static final UUID NIL = new UUID(0, 0);
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,18})(?:\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))?");

    /** After all facts of earlier transactions. */
    static FactPosition before(long tx) {
        return new FactPosition(tx, NIL);
    }

    static Optional<FactPosition> parse(String text) {
        var match = WRITTEN.matcher(text);
        return match.matches()
                ? Optional.of(new FactPosition(
                        Long.parseLong(match.group(1)), match.group(2) == null ? NIL : UUID.fromString(match.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return id.equals(NIL) ? Long.toString(tx) : tx + "." + id;
    }
}
