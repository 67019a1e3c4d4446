package itu.notification.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import itu.platform.language.Language;

/**
 * The wording of a text in one language.
 *
 * @param number of the edition that brought it
 * @param sourceVersion the edition whose wording in the source language it was translated from; its own in the source language
 */
@Schema(name = "Wording", description = "The wording of a text in one language")
public record Variant(Language language, String subject, String body, int number, int sourceVersion) {
    boolean sameWords(String otherSubject, String otherBody) {
        return subject.equals(otherSubject) && body.equals(otherBody);
    }
}
