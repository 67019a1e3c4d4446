package itu.notification.content;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;

/**
 * An edition with its words.
 *
 * @param official whether it may be sent in all six languages only
 * @param fallback languages that take the place of a missing one, in their order
 * @param head what stands above and below the text; null but in a circular letter
 * @param variants the wordings in force, those of earlier editions too
 * @param released whether it was published; a template needs no release
 */
public record WrittenEdition(
        Edition edition,
        Kind kind,
        Language source,
        List<Language> fallback,
        boolean official,
        boolean synthetic,
        List<Placeholder> placeholders,
        @Nullable LetterHead head,
        Map<Language, Variant> variants,
        boolean released,
        Instant recordedAt,
        String recordedBy) {

    /** What a text belongs to. */
    public enum Kind {
        TEMPLATE,
        CIRCULAR_LETTER
    }

    public WrittenEdition {
        fallback = List.copyOf(fallback);
        placeholders = List.copyOf(placeholders);
        variants = Map.copyOf(variants);
    }

    /** The wording for readers of a language: their own, else the first of the chain, else English, else the source. */
    Optional<Variant> wording(Language language) {
        var own = variants.get(language);
        if (own != null) {
            return Optional.of(own);
        }
        return Stream.concat(fallback.stream(), Stream.of(Language.EN, source))
                .filter(variants::containsKey)
                .findFirst()
                .map(variants::get);
    }

    /** Whether a translation is of an older wording of the source language. */
    boolean outdated(Variant variant) {
        var original = variants.get(source);
        return variant.language() != source && original != null && variant.sourceVersion() < original.number();
    }
}
