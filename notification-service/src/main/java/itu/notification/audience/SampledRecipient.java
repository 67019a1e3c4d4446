package itu.notification.audience;

import java.util.Map;

import itu.platform.language.Language;

/**
 * Somebody whom a step would reach.
 *
 * @param addressee code of a Member State, id of an organization, or the mailbox of somebody on a list that was handed in
 * @param values what fills the placeholders that are the recipient's own, such as {@code addressee.name}
 */
public record SampledRecipient(
        String addressee, String group, String mailbox, Language language, Map<String, String> values) {}
