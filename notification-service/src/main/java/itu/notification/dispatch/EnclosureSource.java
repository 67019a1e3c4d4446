package itu.notification.dispatch;

import java.util.Optional;

import itu.notification.mail.Attachment;
import itu.platform.language.Language;

/** Makes the file that goes with letters of some kinds, such as a calendar entry. All beans of this type are asked; one letter carries one file. */
public interface EnclosureSource {
    /**
     * The file for a letter; empty when the letter is none of its own.
     *
     * @param letter kind of letter
     * @param facts what the letter tells, as JSON
     * @param language of the letter
     * @throws IllegalArgumentException when the facts do not make the file
     */
    Optional<Attachment> enclosed(String letter, String facts, Language language);
}
