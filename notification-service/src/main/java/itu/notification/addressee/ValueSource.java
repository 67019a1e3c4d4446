package itu.notification.addressee;

import java.util.Map;

import itu.platform.language.Language;

/** Knows values that a letter may ask for, such as the link to what is to be answered. All beans of this type are asked. */
public interface ValueSource {
    /** Adds what it knows, in the language of the letter. Called for each mail: it reads from memory. */
    void add(Mailing mailing, WrittenTo to, Language language, Map<String, String> values);
}
