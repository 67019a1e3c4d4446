package itu.notification.content;

import java.util.ArrayDeque;
import java.util.Deque;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

import itu.notification.content.Slots.Form;

/** Writes a parsed text as plain text in lines of {@value Wrapping#WIDTH} columns, the targets of links written out. */
final class PlainWriter extends AbstractVisitor {
    private static final int RULE = 24;

    private final Slots slots;
    private final boolean chinese;
    private final PlaceholderTypes types;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private final Deque<String> indents = new ArrayDeque<>();
    private String bullet = "";

    private PlainWriter(Slots slots, PlaceholderTypes types, boolean chinese) {
        this.slots = slots;
        this.types = types;
        this.chinese = chinese;
    }

    static String write(Node document, Slots slots, PlaceholderTypes types, boolean chinese) {
        var writer = new PlainWriter(slots, types, chinese);
        document.accept(writer);
        return writer.plain.toString().strip();
    }

    @Override
    public void visit(Paragraph node) {
        flow(node, tight(node) && !(node.getNext() instanceof ListBlock));
    }

    @Override
    public void visit(Heading heading) {
        flow(heading, false);
    }

    @Override
    public void visit(BulletList list) {
        items(list, 0);
    }

    @Override
    public void visit(OrderedList list) {
        var first = list.getMarkerStartNumber();
        items(list, first == null ? 1 : first);
    }

    @Override
    public void visit(BlockQuote quote) {
        indented("> ", quote);
    }

    @Override
    public void visit(ThematicBreak rule) {
        plain.append("-".repeat(RULE)).append("\n\n");
    }

    @Override
    public void visit(Link link) {
        var target = Slots.marks().matcher(link.getDestination());
        var label = paragraph.length();
        visitChildren(link);
        if (target.matches() && types.isUrl(slots.name(target.group(1)))) {
            paragraph
                    .append(" <")
                    .append(slots.mark(slots.name(target.group(1)), Form.ADDRESS))
                    .append('>');
        } else if (Markup.linkable(link.getDestination())) {
            var address = link.getDestination().replaceFirst("^mailto:", "");
            if (!paragraph.substring(label).equals(address)) {
                paragraph.append(" <").append(address).append('>');
            }
        }
    }

    @Override
    public void visit(Text text) {
        paragraph.append(Slots.marks()
                .matcher(text.getLiteral())
                .replaceAll(match -> slots.mark(slots.name(match.group(1)), Form.TEXT)));
    }

    @Override
    public void visit(SoftLineBreak line) {
        paragraph.append(chinese ? "" : " ");
    }

    @Override
    public void visit(HardLineBreak line) {
        paragraph.append('\n');
    }

    private void items(ListBlock list, int first) {
        var number = first;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            bullet = first == 0 ? "- " : number++ + ". ";
            indented(" ".repeat(bullet.length()), item);
        }
        if (list.isTight() && !(list.getParent() instanceof ListItem)) {
            plain.append('\n');
        }
    }

    private void indented(String indent, Node node) {
        indents.addLast(indent);
        visitChildren(node);
        indents.removeLast();
    }

    private void flow(Block block, boolean tight) {
        paragraph.setLength(0);
        visitChildren(block);
        var indent = String.join("", indents);
        var first = bullet.isEmpty() ? indent : indent.substring(0, indent.length() - bullet.length()) + bullet;
        bullet = "";
        plain.append(Wrapping.wrap(paragraph.toString(), first, indent)).append(tight ? "\n" : "\n\n");
    }

    private static boolean tight(Paragraph paragraph) {
        return paragraph.getParent() instanceof ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight();
    }
}
