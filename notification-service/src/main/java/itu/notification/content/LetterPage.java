package itu.notification.content;

import java.util.List;

import io.quarkus.qute.RawString;
import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;

/**
 * What the layout of a letter shows, in the order in which it shows it; {@code templates/letter/mailing.html} reads it.
 *
 * @param language of the reader, in which all but the body is
 * @param title subject, for the head of the document
 * @param heading subject, as shown
 * @param above what stands above the text of a circular letter
 * @param below what stands below it
 * @param preferences link to where the reader chooses; null in a notice that cannot be refused
 * @param footer lines of small print
 */
public record LetterPage(
        Language language,
        RawString title,
        Block heading,
        @Nullable Above above,
        Block body,
        @Nullable Below below,
        @Nullable RawString preferences,
        String preferencesLabel,
        List<String> footer) {

    /** A stretch in a language, which may be another than the reader's. */
    public record Block(Language language, RawString html) {
        public String direction() {
            return language.rightToLeft() ? "rtl" : "ltr";
        }
    }

    /** A label and what it says. */
    public record Line(String label, String value) {}

    /** Above the text. */
    public record Above(
            Line reference,
            String placeAndDate,
            String addresseesLabel,
            List<String> addressees,
            String subjectLabel) {}

    /** Below the text. */
    public record Below(
            @Nullable String originalSigned,
            String name,
            String title,
            String enclosuresLabel,
            List<EnclosureLine> enclosures,
            String contactLabel,
            List<Line> contact) {}

    /** An enclosure, in its own language. */
    public record EnclosureLine(Language language, String title, String href) {
        public String direction() {
            return language.rightToLeft() ? "rtl" : "ltr";
        }
    }

    public String direction() {
        return language.rightToLeft() ? "rtl" : "ltr";
    }
}
