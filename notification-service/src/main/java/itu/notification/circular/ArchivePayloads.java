package itu.notification.circular;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.notification.circular.CircularPayloads.ReleaseView;
import itu.notification.content.AddresseeGroup;
import itu.notification.content.ArchiveAddress;
import itu.notification.content.LetterHead;

/** Published letters as everybody sees them. */
final class ArchivePayloads {
    private ArchivePayloads() {}

    /** A letter in the list. */
    @Schema(name = "ArchivedCircular")
    record Listed(
            @Schema(description = "As printed", examples = "CL-25/36")
            String reference,

            @Schema(description = "The reference as it stands in addresses", examples = "CL-25-36")
            String slug,

            LocalDate date,

            @Schema(description = "In the language of Accept-Language")
            String subject,

            @Schema(description = "Permanent address of its page")
            String page,

            @Schema(description = "Invented demonstration data")
            boolean synthetic,

            Instant updatedAt) {}

    /** A letter as it was published. */
    @Schema(name = "PublishedCircular")
    record Shown(
            String reference,
            String slug,
            LocalDate date,
            Map<String, String> place,
            List<AddresseeGroup> addressees,
            LetterHead.Signatory signatory,
            LetterHead.@Nullable Contact contact,
            boolean originalSigned,
            List<EnclosureView> enclosures,
            LetterHead.Tags tags,

            @Schema(description = "By language; what is filled for each recipient is shown by an example")
            Map<String, TextView> texts,

            @Schema(description = "Which of its publications this is; 0 is the letter itself")
            int ordinal,

            List<ReleaseView> releases,
            boolean synthetic) {
        static Shown of(ReadingArchive.Found found, ArchiveAddress address) {
            var head = DraftingCirculars.head(found.edition());
            var texts = new TreeMap<String, TextView>();
            found.texts()
                    .forEach((language, text) -> texts.put(language.tag(), new TextView(text.subject(), text.html())));
            return new Shown(
                    head.reference(),
                    found.entry().slug(),
                    head.date(),
                    head.place(),
                    head.addressees(),
                    head.signatory(),
                    head.contact(),
                    head.originalSigned(),
                    head.enclosures().stream()
                            .map(enclosure -> EnclosureView.of(enclosure, address))
                            .toList(),
                    head.tags(),
                    texts,
                    found.release().ordinal(),
                    found.releases().stream().map(ReleaseView::of).toList(),
                    found.entry().synthetic());
        }
    }

    /** The words of a letter in one language. */
    @Schema(name = "PublishedText")
    record TextView(
            String subject,

            @Schema(description = "Paragraphs as HTML, without scripts, styles of their own or images")
            String html) {}

    /** What goes with a letter. */
    @Schema(name = "PublishedEnclosure")
    record EnclosureView(
            String language,
            String title,
            String href,
            @Nullable Integer bytes,
            @Nullable String sha256) {
        static EnclosureView of(LetterHead.Enclosure enclosure, ArchiveAddress address) {
            return new EnclosureView(
                    enclosure.language(),
                    enclosure.title(),
                    enclosure.href() == null ? address.file(enclosure.id()) : enclosure.href(),
                    enclosure.bytes(),
                    enclosure.sha256());
        }
    }
}
