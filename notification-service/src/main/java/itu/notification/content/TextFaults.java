package itu.notification.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Finds what is wrong in a wording before it is kept. */
final class TextFaults extends AbstractVisitor {
    /** Marks that change the direction of what follows; embedding is for the letters' own layout to do. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]|[\\u202a-\\u202e\\u2066-\\u2069\\ue000-\\uf8ff]");

    private static final Pattern LEFT_OVER = Pattern.compile("\\*\\*|__|\\]\\(");

    private final String pointer;
    private final Slots slots = new Slots();
    private final PlaceholderTypes types;
    private final List<TextFault> faults = new ArrayList<>();

    private TextFaults(String pointer, List<Placeholder> placeholders) {
        this.pointer = pointer;
        this.types = PlaceholderTypes.of(placeholders);
    }

    /** @param pointer JSON pointer of the wording */
    static List<TextFault> of(String pointer, Words words, List<Placeholder> placeholders) {
        var check = new TextFaults(pointer, placeholders);
        check.lines("/subject", words.subject());
        check.lines("/body", words.body());
        if (words.subject().lines().count() > 1) {
            check.add("/subject", 2, "line-break", Map.of());
        }
        check.required();
        if (check.faults.isEmpty()) {
            Markup.parse(check.slots.mark(words.body())).accept(check);
        }
        return check.faults;
    }

    @Override
    public void visit(HtmlInline html) {
        body(html, "html-forbidden");
    }

    @Override
    public void visit(HtmlBlock html) {
        body(html, "html-forbidden");
    }

    @Override
    public void visit(Image image) {
        body(image, "image-forbidden");
    }

    @Override
    public void visit(Code code) {
        body(code, "code-forbidden");
    }

    @Override
    public void visit(Text text) {
        if (LEFT_OVER.matcher(text.getLiteral()).find()) {
            body(text, "markup-unclosed");
        }
    }

    @Override
    public void visit(Link link) {
        var target = link.getDestination();
        var mark = Slots.marks().matcher(target);
        if (mark.matches()) {
            var name = slots.name(mark.group(1));
            if (!types.isUrl(name)) {
                add("/body", Markup.line(link), "link-not-url", Map.of("name", name));
            }
        } else if (mark.reset().find()) {
            body(link, "link-in-part");
        } else if (!Markup.linkable(target)) {
            body(link, "link-forbidden");
        }
        visitChildren(link);
    }

    private void body(Node node, String code) {
        add("/body", Markup.line(node), code, Map.of());
    }

    private void lines(String field, String text) {
        var number = 1;
        for (var line : text.split("\n", -1)) {
            if (FORBIDDEN.matcher(line).find()) {
                add(field, number, "forbidden-character", Map.of());
            }
            var matcher = Slots.PLACEHOLDER.matcher(line);
            while (matcher.find()) {
                slots.index(matcher.group(1));
                if (!types.byName().containsKey(matcher.group(1))) {
                    add(field, number, "placeholder-unknown", Map.of("name", matcher.group(1)));
                }
            }
            var rest = matcher.replaceAll("");
            if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
                add(field, number, "brace-unclosed", Map.of());
            }
            number++;
        }
    }

    private void required() {
        var missing = new TreeSet<String>();
        types.byName().values().stream()
                .filter(Placeholder::required)
                .map(Placeholder::name)
                .filter(name -> !slots.names().contains(name))
                .forEach(missing::add);
        missing.forEach(name -> add("/body", 0, "placeholder-missing", Map.of("name", name)));
    }

    private void add(String field, int line, String code, Map<String, ?> values) {
        faults.add(TextFault.of(pointer + field, line, code, values));
    }
}
