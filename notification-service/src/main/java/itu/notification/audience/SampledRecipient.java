package itu.notification.audience;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;

/**
 * Somebody whom a step would reach.
 *
 * @param addressee code of a Member State, id of an organization, or the mailbox of somebody on a list that was handed in
 * @param region ITU-D region, or null
 * @param addressees how many the letter is about: the addressee and those reached by the same mailbox, or a director's States
 * @param values what fills the placeholders that are the recipient's own, such as {@code addressee.name}
 */
@Schema(name = "SampledRecipient")
public record SampledRecipient(
        String addressee,
        String group,
        String mailbox,
        @JsonIgnore Language language,
        @JsonIgnore @Nullable String region,
        @JsonIgnore int addressees,
        Map<String, String> values) {
    /** The language that the letter is in, BCP 47. */
    @JsonGetter("language")
    public String tag() {
        return language.tag();
    }
}
