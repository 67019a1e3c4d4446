package itu.notification.content;

import java.util.regex.MatchResult;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

import itu.notification.content.Slots.Form;

/** Writes a parsed text as HTML with its styles in place, as mail programs want them. What it does not know it leaves out. */
final class HtmlWriter extends AbstractVisitor {
    private static final String PARAGRAPH = "margin:0 0 16px";
    private static final String LINK = "color:#1d4f7c;text-decoration:underline";
    /** The subject is the heading of the first level. */
    private static final int FIRST_LEVEL = 2;

    private static final int DEEPEST = 6;

    private final Slots slots;
    private final boolean chinese;
    private final PlaceholderTypes types;
    private final StringBuilder html = new StringBuilder();

    private HtmlWriter(Slots slots, PlaceholderTypes types, boolean chinese) {
        this.slots = slots;
        this.types = types;
        this.chinese = chinese;
    }

    static String write(Node document, Slots slots, PlaceholderTypes types, boolean chinese) {
        var writer = new HtmlWriter(slots, types, chinese);
        document.accept(writer);
        return writer.html.toString();
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getParent() instanceof ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight()) {
            visitChildren(paragraph);
        } else {
            wrap("p", PARAGRAPH, paragraph);
        }
    }

    @Override
    public void visit(Heading heading) {
        wrap(
                "h" + Math.clamp(heading.getLevel(), FIRST_LEVEL, DEEPEST),
                "margin:24px 0 8px;font-size:1.05em;line-height:1.35",
                heading);
    }

    @Override
    public void visit(BulletList list) {
        wrap("ul", "margin:0 0 16px;padding:0;padding-inline-start:24px", list);
    }

    @Override
    public void visit(OrderedList list) {
        wrap("ol", "margin:0 0 16px;padding:0;padding-inline-start:24px", list);
    }

    @Override
    public void visit(ListItem item) {
        wrap("li", "margin:0 0 6px", item);
    }

    @Override
    public void visit(BlockQuote quote) {
        wrap("blockquote", "margin:0 0 16px;padding-inline-start:16px;border-inline-start:3px solid #b7791f", quote);
    }

    @Override
    public void visit(ThematicBreak rule) {
        html.append("<hr style=\"border:0;border-top:1px solid #d5dbe1;margin:24px 0\">\n");
    }

    @Override
    public void visit(Emphasis emphasis) {
        inline("em", emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        inline("strong", emphasis);
    }

    @Override
    public void visit(Link link) {
        var target = Slots.marks().matcher(link.getDestination());
        if (target.matches() && types.isUrl(slots.name(target.group(1)))) {
            open(slots.mark(slots.name(target.group(1)), Form.HREF));
        } else if (Markup.linkable(link.getDestination())) {
            open(Html.escape(link.getDestination()));
        } else {
            visitChildren(link);
            return;
        }
        visitChildren(link);
        html.append("</a>");
    }

    @Override
    public void visit(Text text) {
        html.append(Slots.marks().matcher(Html.escape(text.getLiteral())).replaceAll(match -> place(match, text)));
    }

    /** Between ideographs a new line of the source is no space. */
    @Override
    public void visit(SoftLineBreak line) {
        html.append(chinese ? "" : "\n");
    }

    @Override
    public void visit(HardLineBreak line) {
        html.append("<br>\n");
    }

    private String place(MatchResult match, Text around) {
        var name = slots.name(match.group(1));
        var shown = slots.mark(name, Form.HTML);
        return types.isUrl(name) && !(around.getParent() instanceof Link)
                ? "<a href=\"%s\" style=\"%s\">%s</a>".formatted(slots.mark(name, Form.HREF), LINK, shown)
                : shown;
    }

    private void open(String target) {
        html.append("<a href=\"%s\" style=\"%s\">".formatted(target, LINK));
    }

    private void wrap(String tag, String style, Node node) {
        html.append('<').append(tag).append(" style=\"").append(style).append("\">");
        visitChildren(node);
        html.append("</").append(tag).append(">\n");
    }

    private void inline(String tag, Node node) {
        html.append('<').append(tag).append('>');
        visitChildren(node);
        html.append("</").append(tag).append('>');
    }
}
