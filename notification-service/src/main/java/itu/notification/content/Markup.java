package itu.notification.content;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The part of Markdown in which letters are written: paragraphs, headings, lists, quotations, rules, emphasis and links. No HTML,
 * no images, no code.
 */
final class Markup {
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class, ThematicBreak.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final Set<String> SCHEMES = Set.of("https", "mailto");

    private Markup() {}

    static Node parse(String text) {
        return PARSER.parse(text);
    }

    /** Whether an author may link there: over an encrypted connection, or to a mailbox. */
    static boolean linkable(String target) {
        try {
            var scheme = URI.create(target).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) && Filled.isAddress(target);
        } catch (IllegalArgumentException notUri) {
            return false;
        }
    }

    /** Number of the line that a part of the text begins on; 0 when unknown. */
    static int line(Node node) {
        var spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.getFirst().getLineIndex() + 1;
    }
}
