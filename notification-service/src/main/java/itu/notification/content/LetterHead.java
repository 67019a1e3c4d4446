package itu.notification.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;

/**
 * What stands above and below the text of a circular letter. Texts per language are keyed by BCP 47 tag.
 *
 * @param reference as printed, with the revision
 * @param place where it was signed
 * @param tags the activities that it belongs to
 */
@Schema(name = "LetterHead", description = "What stands above and below the text of a circular letter")
public record LetterHead(
        String reference,
        LocalDate date,
        Map<String, String> place,
        List<AddresseeGroup> addressees,
        Signatory signatory,
        @Nullable Contact contact,
        boolean originalSigned,
        List<Enclosure> enclosures,
        Tags tags) {

    /** Who signs. */
    @Schema(name = "Signatory")
    public record Signatory(String name, Map<String, String> titles) {}

    /** Whom to ask: an office, with its functional mailbox. */
    @Schema(name = "LetterContact")
    public record Contact(
            String name,
            @Nullable String telephone,
            @Nullable String email) {}

    /**
     * A file or a link that goes with the letter.
     *
     * @param language in which it is, BCP 47; it goes with the letters of every language that has none of its own
     * @param href where it is; of a file kept here, null
     */
    @Schema(name = "Enclosure")
    public record Enclosure(
            UUID id,
            String language,
            String title,
            @Nullable String href,
            @Nullable Integer bytes,
            @Nullable String sha256) {}

    /** Codes of activities: SDGs 1 to 17, WSIS action lines, outcomes of ITU-D. */
    @Schema(name = "ActivityTags")
    public record Tags(List<Integer> sdgs, List<String> wsisActionLines, List<String> outcomes) {}

    /** The enclosures for readers of a language: their own, or else those of another language, the source's first. */
    public List<Enclosure> enclosuresFor(Language language, Language source) {
        for (var wanted : List.of(language, source, Language.EN)) {
            var found = enclosures.stream()
                    .filter(enclosure -> enclosure.language().equals(wanted.tag()))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return enclosures;
    }

    public LetterHead withReference(String other) {
        return new LetterHead(other, date, place, addressees, signatory, contact, originalSigned, enclosures, tags);
    }

    public LetterHead withEnclosures(List<Enclosure> others) {
        return new LetterHead(reference, date, place, addressees, signatory, contact, originalSigned, others, tags);
    }

    static String in(Map<String, String> texts, Language language) {
        return texts.getOrDefault(language.tag(), texts.getOrDefault(Language.EN.tag(), ""));
    }
}
