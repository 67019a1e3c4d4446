package itu.notification.content;

import itu.platform.language.Language;

/**
 * The wording of a text in one language.
 *
 * @param number of the edition that brought it
 * @param sourceVersion the edition whose wording in the source language it was translated from; its own in the source language
 */
public record Variant(Language language, String subject, String body, int number, int sourceVersion) {}
