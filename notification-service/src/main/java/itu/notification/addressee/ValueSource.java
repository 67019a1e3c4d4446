package itu.notification.addressee;

import java.util.List;
import java.util.Map;

import itu.notification.mail.Attachment;
import itu.platform.language.Language;

/**
 * Knows values that a letter may ask for, such as the link to what is to be answered, and files that go with it. All beans of
 * this type are asked.
 */
public interface ValueSource {
    /** Adds what it knows, in the language of the letter. Called for each mail: it reads from memory. */
    void add(Mailing mailing, WrittenTo to, Language language, Map<String, String> values);

    /** Files that go with a letter in a language. Called for each mail: it reads from memory. */
    default List<Attachment> files(Mailing mailing, Language language) {
        return List.of();
    }
}
