package itu.notification.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.Location;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import org.commonmark.node.Node;

import itu.notification.content.LetterPage.Block;
import itu.notification.content.Slots.Form;
import itu.notification.letter.LetterTexts;
import itu.platform.language.Language;

/** Puts the forms of a letter around its text, as HTML and as plain text; places for values stay marked. */
@ApplicationScoped
class Layout {
    /** Value of the link to the preference page, beside those of the text. */
    static final String PREFERENCES = "preferences";

    private static final Pattern LATIN_LINE = Pattern.compile("(?m)^(?=[^\\p{L}\\n]*\\p{IsLatin})");
    private static final String RIGHT_TO_LEFT_MARK = "\u200f";

    private final Template html;
    private final ArchiveAddress archive;

    Layout(@Location("letter/mailing.html") Template html, ArchiveAddress archive) {
        this.html = html;
        this.archive = archive;
    }

    /** A letter before it is cut at its places. */
    record Marked(String subject, String text, String html) {}

    /**
     * A wording of an edition in its forms.
     *
     * @param language of the reader, which the forms are in
     * @param refusable whether the reader may choose not to get such letters
     */
    Marked lay(
            WrittenEdition edition,
            Variant wording,
            Language language,
            Slots slots,
            boolean refusable,
            boolean synthetic) {
        var types = PlaceholderTypes.of(edition.placeholders());
        var chinese = wording.language() == Language.ZH;
        var tree = Markup.parse(slots.mark(wording.body()));
        var texts = new LetterTexts("mailing", language);
        var page = new LetterPage(
                language,
                new RawString(inForm(Html.escape(slots.mark(wording.subject())), slots, Form.TITLE)),
                new Block(
                        wording.language(),
                        new RawString(inForm(Html.escape(slots.mark(wording.subject())), slots, Form.HTML))),
                edition.head() == null ? null : HeadLines.above(edition.head(), texts),
                new Block(wording.language(), new RawString(HtmlWriter.write(tree, slots, types, chinese))),
                edition.head() == null ? null : HeadLines.below(edition.head(), edition.source(), texts, archive),
                refusable ? new RawString(slots.mark(PREFERENCES, Form.HREF)) : null,
                texts.phrase("preferences").text(),
                footer(texts, refusable, synthetic));
        var subject = inForm(slots.mark(wording.subject()), slots, Form.TEXT);
        return new Marked(
                wording.language().rightToLeft() ? rightToLeft(subject) : subject,
                plain(page, subject, tree, slots, types, chinese, refusable),
                html.data("page", page).render());
    }

    private static List<String> footer(LetterTexts texts, boolean refusable, boolean synthetic) {
        var lines = new ArrayList<String>();
        if (synthetic) {
            lines.add(texts.phrase("synthetic").text());
        }
        lines.add(texts.form("signature").text());
        lines.add(texts.phrase(refusable ? "why" : "statutory").text());
        lines.add(texts.form("footer").text());
        return lines;
    }

    private static String plain(
            LetterPage page,
            String subject,
            Node tree,
            Slots slots,
            PlaceholderTypes types,
            boolean chinese,
            boolean refusable) {
        var lines = new ArrayList<String>();
        if (page.above() != null) {
            lines.add(PlainHead.above(page.above()));
        }
        lines.add(Wrapping.wrap(subject, "", ""));
        lines.add(PlainWriter.write(tree, slots, types, chinese));
        if (page.below() != null) {
            lines.add(PlainHead.below(page.below()));
        }
        var small = new StringBuilder("-- ");
        page.footer().forEach(line -> small.append('\n').append(Wrapping.wrap(line, "", "")));
        if (refusable) {
            small.append('\n')
                    .append(page.preferencesLabel())
                    .append(" <")
                    .append(slots.mark(PREFERENCES, Form.ADDRESS))
                    .append('>');
        }
        lines.add(small.toString());
        var text = String.join("\n\n", lines) + "\n";
        return page.language().rightToLeft() ? rightToLeft(text) : text;
    }

    /** A line that begins with a Latin word would be laid from left to right by programs that go by its first letter. */
    private static String rightToLeft(String text) {
        return LATIN_LINE.matcher(text).replaceAll(RIGHT_TO_LEFT_MARK);
    }

    private static String inForm(String marked, Slots slots, Form form) {
        return Slots.marks().matcher(marked).replaceAll(match -> slots.mark(slots.name(match.group(1)), form));
    }
}
