package itu.notification.content;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import itu.notification.letter.Letter;

/** A text of one language, read once and written out for each recipient. May be used by many threads. */
public interface CompiledLetter {
    /**
     * The letter to one recipient.
     *
     * @param values for the placeholders, already in the language of the letter; each is escaped and isolated from its surroundings
     * @param preferences where the recipient chooses what to get; null in a statutory notice, which cannot be refused
     */
    Letter fill(Map<String, String> values, @Nullable String preferences);
}
