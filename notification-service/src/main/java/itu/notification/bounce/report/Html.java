package itu.notification.bounce.report;

import java.util.Locale;
import java.util.Set;

/** The words of an HTML text, roughly: enough to look for phrases. Reads it once, however it is made. */
final class Html {
    private static final Set<String> BREAKS = Set.of("br", "/p", "/div", "/tr", "/li", "/h1", "/h2", "/h3");
    private static final Set<String> HIDDEN = Set.of("style", "script", "head");

    private Html() {}

    static String text(String html) {
        var text = new StringBuilder();
        var hiddenUntil = "";
        var at = 0;
        while (at < html.length()) {
            var open = html.indexOf('<', at);
            if (hiddenUntil.isEmpty()) {
                text.append(html, at, open < 0 ? html.length() : open);
            }
            var close = open < 0 ? -1 : html.indexOf('>', open);
            if (close < 0) {
                break;
            }
            var tag = name(html, open + 1, close);
            if (hiddenUntil.isEmpty() && HIDDEN.contains(tag)) {
                hiddenUntil = "/" + tag;
            } else if (tag.equals(hiddenUntil)) {
                hiddenUntil = "";
            } else if (BREAKS.contains(tag)) {
                text.append('\n');
            }
            at = close + 1;
        }
        return text.toString()
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String name(String html, int from, int to) {
        var end = from;
        while (end < to && end < from + 10 && !Character.isWhitespace(html.charAt(end))) {
            end++;
        }
        return html.substring(from, end).toLowerCase(Locale.ROOT);
    }
}
