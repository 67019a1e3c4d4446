package itu.notification.meeting.rules;

import java.util.List;

/**
 * Who has a place and who waits for one.
 *
 * @param given those who have one
 * @param waiting those who wait, in the order in which they will be given one
 */
public record Places(List<String> given, List<String> waiting) {
    public Places {
        given = List.copyOf(given);
        waiting = List.copyOf(waiting);
    }

    /**
     * Whoever asked first has a place.
     *
     * @param asking in the order in which they asked
     * @param capacity how many places there are
     */
    public static Places of(List<String> asking, int capacity) {
        var seated = Math.min(capacity, asking.size());
        return new Places(asking.subList(0, seated), asking.subList(seated, asking.size()));
    }

    /** Those who have a place now and had none before. */
    public List<String> movedUpSince(Places before) {
        return given.stream().filter(before.waiting::contains).toList();
    }
}
