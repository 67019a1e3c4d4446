package itu.notification.content;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;

/** A version of a text, as the API shows it. */
@Schema(name = "TextVersion")
public record VersionView(
        int number,
        @Schema(examples = "fr") String sourceLanguage,
        List<String> fallback,
        boolean official,
        boolean synthetic,
        List<Placeholder> placeholders,

        @Schema(description = "Absent but in a circular letter") @Nullable
        LetterHead head,

        @Schema(description = "Wordings in force in this version, by language")
        Map<String, WordingView> texts,

        @Schema(description = "What stands against sending it in all six languages")
        List<FindingView> findings,

        Instant recordedAt,

        @Schema(description = "Token subject of who wrote it")
        String recordedBy) {

    /** A wording, as the API shows it. */
    @Schema(name = "Wording")
    public record WordingView(
            String subject,
            String body,

            @Schema(description = "The version that brought it")
            int version,

            @Schema(description = "The version whose wording in the source language it follows")
            int sourceVersion) {
        static WordingView of(Variant variant) {
            return new WordingView(variant.subject(), variant.body(), variant.number(), variant.sourceVersion());
        }
    }

    /** What stands against sending a text, as the API shows it. */
    @Schema(name = "TextFinding")
    public record FindingView(
            @Schema(examples = "language-outdated") String code,

            @Schema(description = "BCP 47; absent when all are meant", examples = "ar") @Nullable
            String language,

            @Schema(description = "What exactly, such as the names of placeholders; not translated") @Nullable
            String detail) {
        public static List<FindingView> of(List<Finding> findings) {
            return findings.stream()
                    .map(finding -> new FindingView(
                            finding.code(),
                            finding.language() == null
                                    ? null
                                    : finding.language().tag(),
                            finding.detail()))
                    .toList();
        }
    }

    public static VersionView of(WrittenEdition edition) {
        var texts = new TreeMap<String, WordingView>();
        edition.variants()
                .values()
                .forEach(variant -> texts.put(variant.language().tag(), WordingView.of(variant)));
        return new VersionView(
                edition.edition().number(),
                edition.source().tag(),
                edition.fallback().stream().map(Language::tag).toList(),
                edition.official(),
                edition.synthetic(),
                edition.placeholders(),
                edition.head(),
                texts,
                FindingView.of(Findings.of(edition)),
                edition.recordedAt(),
                edition.recordedBy());
    }
}
