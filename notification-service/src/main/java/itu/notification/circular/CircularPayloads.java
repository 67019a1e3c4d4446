package itu.notification.circular;

import java.time.Instant;
import java.time.LocalDate;
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

import itu.notification.content.AddresseeGroup;
import itu.notification.content.Placeholder;
import itu.notification.content.Releases.Release;
import itu.notification.content.VersionView;
import itu.notification.content.Words;

/** Circular letters as the API takes and shows them. Texts per language are keyed by BCP 47 tag. */
final class CircularPayloads {
    static final String TAG = "en|fr|es|ar|ru|zh";

    private CircularPayloads() {}

    /** Who signs. */
    @Schema(name = "NewSignatory")
    record NewSignatory(
            @Schema(description = "In Latin letters or as the language of the letter has it") @NotBlank @Size(max = 120)
            String name,

            @NotEmpty Map<@Pattern(regexp = TAG) String, @NotBlank @Size(max = 200) String> titles) {}

    /** Whom to ask. */
    @Schema(name = "NewLetterContact")
    record NewContact(
            @Schema(description = "An office or its holder") @NotBlank @Size(max = 120)
            String name,

            @Pattern(regexp = "\\+[0-9 ]{6,24}") @Nullable String telephone,

            @Pattern(regexp = "[^@\\s]{1,64}@[^@\\s]{1,190}") @Nullable
            String email) {}

    /** The activities that a letter belongs to. */
    @Schema(name = "NewActivityTags")
    record NewTags(
            @Schema(description = "Sustainable Development Goals, 1 to 17", examples = "[9, 17]")
            @Size(max = 17)
            @Nullable
            List<Integer> sdgs,

            @Schema(description = "WSIS action lines", examples = "[\"C1\", \"C11\"]") @Size(max = 11) @Nullable
            List<@NotNull String> wsisActionLines,

            @Schema(description = "Outcomes of ITU-D", examples = "[\"D.1-1\"]") @Size(max = 30) @Nullable
            List<@NotNull String> outcomes) {}

    /** What stands above and below the text. */
    @Schema(name = "Particulars")
    record Particulars(
            @NotNull LocalDate date,

            @Schema(description = "Where it is signed, in every language") @NotEmpty
            Map<@Pattern(regexp = TAG) String, @NotBlank @Size(max = 80) String> place,

            @NotEmpty @Size(max = 8) List<@NotNull AddresseeGroup> addressees,
            @NotNull @Valid NewSignatory signatory,
            @Valid @Nullable NewContact contact,

            @Schema(description = "Whether the letters bear the mark [Original signed]")
            boolean originalSigned,

            @Valid @Nullable NewTags tags) {}

    /** A circular letter to be drafted. */
    @Schema(name = "NewCircularLetter")
    record NewCircularLetter(
            @Schema(description = "In one of the styles in use; stays the same for ever", examples = "CL-25/36")
            @NotBlank
            @Size(max = 40)
            String reference,

            @NotNull @Pattern(regexp = TAG) String sourceLanguage,

            @Schema(description = "Whether it is invented demonstration data; every letter and page then says so")
            boolean synthetic,

            @NotNull @Valid Particulars particulars,
            @NotNull @Size(max = 60) List<@Valid Placeholder> placeholders,
            @NotEmpty @Size(max = 6) Map<@Pattern(regexp = TAG) String, @Valid @NotNull Words> texts) {}

    /** A new version of a draft: what is left out stays as it was. */
    @Schema(name = "NewCircularLetterVersion")
    record NewVersion(
            @Valid @Nullable Particulars particulars,
            @Size(max = 60) @Nullable List<@Valid Placeholder> placeholders,
            @Size(max = 6) @Nullable Map<@Pattern(regexp = TAG) String, @Valid @NotNull Words> texts) {}

    /** A correction to be begun. */
    @Schema(name = "NewCircularRevision")
    record NewRevision(
            @NotNull RevisionKind kind,

            @Schema(description = "Why; shown in the archive") @NotBlank @Size(max = 500)
            String reason) {}

    /** A link that goes with the letter. */
    @Schema(name = "NewEnclosureLink")
    record NewLink(
            @NotNull @Pattern(regexp = TAG) String language,
            @NotBlank @Size(max = 200) String title,

            @NotNull @Pattern(regexp = "https://[^\\s\"<>]{4,500}")
            String href) {}

    /** A letter in a list. */
    @Schema(name = "CircularLetterSummary")
    record Summary(
            UUID id, String reference, CircularLetter.State state, int latest, int releases, Instant recordedAt) {
        static Summary of(CircularLetter letter) {
            return new Summary(
                    letter.id(),
                    letter.reference().value(),
                    letter.state(),
                    letter.latest(),
                    letter.releases(),
                    letter.recordedAt());
        }
    }

    /** A letter with its latest version. */
    @Schema(name = "CircularLetter")
    record CircularView(
            UUID id,
            String reference,
            CircularLetter.State state,

            @Schema(description = "What is in the making beside the published letter") @Nullable
            RevisionKind revision,

            List<ReleaseView> releases,
            VersionView version) {}

    /** A publication. */
    @Schema(name = "CircularRelease")
    record ReleaseView(
            @Schema(description = "0 for the letter itself") int ordinal,

            int number,
            @Schema(examples = "ORIGINAL") String kind,
            @Nullable String reason,
            Instant publishedAt) {
        static ReleaseView of(Release release) {
            return new ReleaseView(release.ordinal(), release.number(), release.kind(), release.reason(), release.at());
        }
    }
}
