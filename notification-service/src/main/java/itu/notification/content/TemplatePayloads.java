package itu.notification.content;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Templates as the API takes and shows them. Languages are keyed by BCP 47 tag. */
final class TemplatePayloads {
    private TemplatePayloads() {}

    /** A template with its first version. */
    @Schema(name = "NewTemplate")
    record NewTemplate(
            @Schema(description = "Stays the same for ever", examples = "cl-25-36-reminder-60")
            @NotNull
            @Pattern(regexp = "[a-z][a-z0-9-]{1,59}")
            String key,

            @NotBlank @Size(max = 120) String name,

            @Schema(description = "What it is for") @NotNull @Size(max = 500)
            String purpose,

            @Schema(description = "BCP 47", examples = "fr") @NotNull @Pattern(regexp = "en|fr|es|ar|ru|zh")
            String sourceLanguage,

            @Schema(
                    description =
                            "Languages that take the place of a missing one, in their order; English when left out")
            @Size(max = 5)
            @Nullable
            List<@Pattern(regexp = "en|fr|es|ar|ru|zh") String> fallback,

            @Schema(description = "Whether it may only be sent in all six languages")
            boolean official,

            @Schema(description = "Whether it is invented demonstration data; every letter then says so")
            boolean synthetic,

            @NotNull @Size(max = 60) List<@Valid Placeholder> placeholders,
            @NotEmpty @Size(max = 6) Map<@Pattern(regexp = "en|fr|es|ar|ru|zh") String, @Valid @NotNull Words> texts) {}

    /** What is not of a version. */
    @Schema(name = "TemplateName")
    record TemplateName(
            @NotBlank @Size(max = 120) String name,
            @NotNull @Size(max = 500) String purpose) {}

    /** A new version: what is left out stays as it was. */
    @Schema(name = "NewTemplateVersion")
    record NewVersion(
            @Size(max = 5) @Nullable List<@Pattern(regexp = "en|fr|es|ar|ru|zh") String> fallback,
            @Size(max = 60) @Nullable List<@Valid Placeholder> placeholders,
            @Size(max = 6) @Nullable Map<@Pattern(regexp = "en|fr|es|ar|ru|zh") String, @Valid @NotNull Words> texts) {}

    /** A template in a list. */
    @Schema(name = "TemplateSummary")
    record Summary(UUID id, String key, String name, String purpose, int latest, Instant recordedAt) {
        static Summary of(Template template) {
            return new Summary(
                    template.id(),
                    template.key(),
                    template.name(),
                    template.purpose(),
                    template.latest(),
                    template.recordedAt());
        }
    }

    /** A template with its latest version. */
    @Schema(name = "Template")
    record TemplateView(UUID id, String key, String name, String purpose, VersionView version) {
        static TemplateView of(Template template, WrittenEdition edition) {
            return new TemplateView(
                    template.id(), template.key(), template.name(), template.purpose(), VersionView.of(edition));
        }
    }

    /** The queue of a translator. */
    @Schema(name = "Translations")
    record TranslationsView(int number, String sourceLanguage, List<Translations.Task> tasks) {}
}
