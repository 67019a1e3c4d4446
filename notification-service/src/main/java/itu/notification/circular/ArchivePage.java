package itu.notification.circular;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.quarkus.qute.RawString;
import org.jspecify.annotations.Nullable;

import itu.notification.circular.ArchiveEntries.Entry;
import itu.notification.content.ArchiveAddress;
import itu.notification.letter.LetterTexts;
import itu.platform.language.Language;

/** What the pages of the archive show; {@code templates/circular/*.html} read them. Addresses are relative to the door. */
public final class ArchivePage {
    private static final List<Choice> LANGUAGES = List.of(
            new Choice("en", "English"),
            new Choice("fr", "Français"),
            new Choice("es", "Español"),
            new Choice("ar", "العربية"),
            new Choice("ru", "Русский"),
            new Choice("zh", "中文"));

    private ArchivePage() {}

    /** A language and its own name. */
    public record Choice(String tag, String name) {}

    /** The words of the pages in one language. */
    public record Say(Language language, LetterTexts texts) {
        static Say in(Language language) {
            return new Say(language, new LetterTexts("archive", language));
        }

        public String get(String key) {
            return texts.phrase(key).text();
        }

        /** With a value in its place, set apart. */
        public RawString with(String key, String name, String value) {
            return texts.phrase(key, Map.of(name, value)).html();
        }

        public String date(LocalDate date) {
            return texts.date(date);
        }

        public String direction() {
            return language.rightToLeft() ? "rtl" : "ltr";
        }

        public List<Choice> languages() {
            return LANGUAGES;
        }
    }

    /**
     * The list.
     *
     * @param year asked for; 0 for all
     * @param next query of the next page; null on the last
     */
    public record ListPage(
            Say say,
            ArchiveAddress address,
            List<Entry> entries,
            List<Integer> years,
            int year,
            String words,
            @Nullable String next) {
        public String page(Entry entry) {
            return address.page(say.language(), entry.slug());
        }

        public String list(String tag) {
            return address.list(Language.ofTag(tag));
        }

        public String nextQuery() {
            return "year=" + year + "&q=" + encoded(words) + "&cursor=" + encoded(next == null ? "" : next);
        }

        public boolean searched() {
            return year != 0 || !words.isBlank();
        }

        private static String encoded(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    /**
     * One letter.
     *
     * @param earlier whether another publication has taken its place
     */
    public record LetterPage(
            Say say,
            ArchiveAddress address,
            String slug,
            String reference,
            String placeAndDate,
            List<String> addressees,
            Language textLanguage,
            String subject,
            RawString html,
            String signatory,
            String title,
            boolean originalSigned,
            List<EnclosureItem> enclosures,
            List<String> contact,
            List<String> tags,
            List<ReleaseItem> releases,
            boolean earlier,
            boolean synthetic) {
        public String page(String tag) {
            return address.page(Language.ofTag(tag), slug);
        }

        public String list() {
            return address.list(say.language());
        }

        public String textDirection() {
            return textLanguage.rightToLeft() ? "rtl" : "ltr";
        }
    }

    /** An enclosure, in its own language. */
    public record EnclosureItem(
            String language,
            String direction,
            String title,
            String href,
            @Nullable String size,
            @Nullable String sha256) {}

    /** A publication of the letter. */
    public record ReleaseItem(
            String name, String date, @Nullable String reason, String href, boolean shown) {}
}
