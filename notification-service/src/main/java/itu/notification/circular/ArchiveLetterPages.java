package itu.notification.circular;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.RawString;
import org.jspecify.annotations.Nullable;

import itu.notification.circular.ArchivePage.EnclosureItem;
import itu.notification.circular.ArchivePage.LetterPage;
import itu.notification.circular.ArchivePage.ReleaseItem;
import itu.notification.circular.ArchivePage.Say;
import itu.notification.content.ArchiveAddress;
import itu.notification.content.LetterHead;
import itu.notification.content.Releases.Release;
import itu.notification.letter.LetterTexts;
import itu.platform.language.Language;

/** Says on a page what a published letter says. */
@ApplicationScoped
class ArchiveLetterPages {
    private static final int KIB = 1024;

    private final ArchiveAddress address;

    ArchiveLetterPages(ArchiveAddress address) {
        this.address = address;
    }

    LetterPage of(ReadingArchive.Found found, Language reader) {
        var head = DraftingCirculars.head(found.edition());
        var texts = new LetterTexts("mailing", reader);
        var say = Say.in(reader);
        var text = found.text(reader);
        return new LetterPage(
                say,
                address,
                found.entry().slug(),
                head.reference(),
                texts.phrase("placeAndDate", Map.of("place", place(head, reader), "date", texts.date(head.date())))
                        .text(),
                head.addressees().stream()
                        .map(group -> texts.phrase("group." + group.name()).text())
                        .toList(),
                text.language(),
                text.subject(),
                new RawString(text.html()),
                head.signatory().name(),
                head.signatory().titles().getOrDefault(reader.tag(), ""),
                head.originalSigned(),
                head.enclosuresFor(reader, found.edition().source()).stream()
                        .map(enclosure -> enclosure(enclosure, reader))
                        .toList(),
                contact(head.contact()),
                tags(head.tags(), say),
                found.releases().stream()
                        .map(release -> release(found, release, say))
                        .toList(),
                found.release().ordinal() != found.entry().ordinal(),
                found.entry().synthetic());
    }

    private static String place(LetterHead head, Language reader) {
        return head.place().getOrDefault(reader.tag(), "");
    }

    private EnclosureItem enclosure(LetterHead.Enclosure enclosure, Language reader) {
        var bytes = enclosure.bytes();
        return new EnclosureItem(
                enclosure.language(),
                Language.ofTag(enclosure.language()).rightToLeft() ? "rtl" : "ltr",
                enclosure.title(),
                enclosure.href() == null ? address.file(enclosure.id()) : enclosure.href(),
                bytes == null
                        ? null
                        : NumberFormat.getIntegerInstance(reader.locale()).format(Math.ceilDiv(bytes, KIB)) + " KiB",
                enclosure.sha256());
    }

    private ReleaseItem release(ReadingArchive.Found found, Release release, Say say) {
        var base = found.entry().slug();
        var name = release.ordinal() == 0
                ? say.get("history.original")
                : say.get(release.kind().equals("REVISION") ? "history.revision" : "history.corrigendum") + " "
                        + release.ordinal();
        return new ReleaseItem(
                name,
                say.date(LocalDate.ofInstant(release.at(), ZoneOffset.UTC)),
                release.reason(),
                address.page(say.language(), base) + "?publication=" + release.ordinal(),
                release.ordinal() == found.release().ordinal());
    }

    private static List<String> contact(LetterHead.@Nullable Contact contact) {
        var lines = new ArrayList<String>();
        if (contact != null) {
            lines.add(contact.name());
            if (contact.telephone() != null) {
                lines.add(contact.telephone());
            }
            if (contact.email() != null) {
                lines.add(contact.email());
            }
        }
        return lines;
    }

    private static List<String> tags(LetterHead.Tags tags, Say say) {
        var all = new ArrayList<String>();
        tags.sdgs().forEach(goal -> all.add(say.get("tag.sdg") + " " + goal));
        tags.wsisActionLines().forEach(line -> all.add(say.get("tag.wsis") + " " + line));
        tags.outcomes().forEach(outcome -> all.add(say.get("tag.outcome") + " " + outcome));
        return all;
    }
}
