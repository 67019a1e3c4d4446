package itu.notification.letter;

import java.util.List;

/**
 * A letter to be written.
 *
 * @param kind names the texts, such as {@code acknowledgement}
 * @param facts what it tells, as JSON
 * @param particulars members of the facts that are listed, each such as {@code on} or, under another label, {@code
 *     deadline:replyBy}; letters that know their own particulars heed none
 */
public record LetterOrder(String kind, String facts, List<String> particulars) {
    public LetterOrder {
        particulars = List.copyOf(particulars);
    }
}
