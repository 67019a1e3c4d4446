package itu.notification.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;

/** What translators have to do for a text. */
@ApplicationScoped
public class Translations {
    private final Editions editions;

    Translations(Editions editions) {
        this.editions = editions;
    }

    /**
     * A wording to be made or brought up to date.
     *
     * @param translatedFrom version of the source language that the present wording follows; absent when there is none
     * @param difference how the source language changed since: lines begin with {@code +}, {@code -} or a space
     */
    @Schema(name = "TranslationTask")
    public record Task(
            @Schema(examples = "ar") String language,
            Need need,

            @Schema(
                    description =
                            "Version whose wording in the source language is to be followed; give it as sourceVersion")
            int sourceVersion,

            @Nullable Integer translatedFrom,
            @Nullable List<String> difference) {}

    /** Why a wording is asked for. */
    public enum Need {
        MISSING,
        OUTDATED
    }

    public List<Task> of(WrittenEdition edition) {
        var original = edition.variants().get(edition.source());
        if (original == null) {
            return List.of();
        }
        return Arrays.stream(Language.values())
                .map(language -> task(edition, original, language))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Task> task(WrittenEdition edition, Variant original, Language language) {
        var variant = edition.variants().get(language);
        if (variant == null) {
            return Optional.of(new Task(language.tag(), Need.MISSING, original.number(), null, null));
        }
        if (!edition.outdated(variant)) {
            return Optional.empty();
        }
        var followed = editions.find(new Edition(edition.edition().content(), variant.sourceVersion()))
                .map(earlier -> earlier.variants().get(edition.source()))
                .orElse(null);
        var difference = followed == null ? null : LineDifference.of(lines(followed), lines(original));
        return Optional.of(
                new Task(language.tag(), Need.OUTDATED, original.number(), variant.sourceVersion(), difference));
    }

    private static List<String> lines(Variant variant) {
        var lines = new ArrayList<String>();
        lines.add(variant.subject());
        variant.body().lines().forEach(lines::add);
        return lines;
    }
}
