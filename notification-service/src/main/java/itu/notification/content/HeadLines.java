package itu.notification.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import itu.notification.content.LetterPage.Above;
import itu.notification.content.LetterPage.Below;
import itu.notification.content.LetterPage.EnclosureLine;
import itu.notification.content.LetterPage.Line;
import itu.notification.letter.LetterTexts;
import itu.platform.language.Language;

/** Says in a language what stands above and below a circular letter. */
final class HeadLines {
    private HeadLines() {}

    static Above above(LetterHead head, LetterTexts texts) {
        return new Above(
                new Line(texts.phrase("reference").text(), head.reference()),
                texts.phrase(
                                "placeAndDate",
                                Map.of(
                                        "place",
                                        LetterHead.in(head.place(), texts.language()),
                                        "date",
                                        texts.date(head.date())))
                        .text(),
                texts.phrase("addressees").text(),
                head.addressees().stream()
                        .map(group -> texts.phrase("group." + group.name()).text())
                        .toList(),
                texts.phrase("subject").text());
    }

    static Below below(LetterHead head, Language source, LetterTexts texts, ArchiveAddress archive) {
        return new Below(
                head.originalSigned() ? texts.phrase("originalSigned").text() : null,
                head.signatory().name(),
                LetterHead.in(head.signatory().titles(), texts.language()),
                texts.phrase("enclosures").text(),
                head.enclosuresFor(texts.language(), source).stream()
                        .map(enclosure -> new EnclosureLine(
                                Language.ofTag(enclosure.language()),
                                enclosure.title(),
                                enclosure.href() == null ? archive.file(enclosure.id()) : enclosure.href()))
                        .toList(),
                texts.phrase("contact").text(),
                contact(head, texts));
    }

    private static List<Line> contact(LetterHead head, LetterTexts texts) {
        var lines = new ArrayList<Line>();
        var contact = head.contact();
        if (contact != null) {
            lines.add(new Line("", contact.name()));
            if (contact.telephone() != null) {
                lines.add(new Line(texts.phrase("telephone").text(), contact.telephone()));
            }
            if (contact.email() != null) {
                lines.add(new Line(texts.phrase("email").text(), contact.email()));
            }
        }
        return lines;
    }
}
