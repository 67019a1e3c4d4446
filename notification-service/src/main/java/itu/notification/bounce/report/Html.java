package itu.notification.bounce.report;

import java.util.regex.Pattern;

/** The words of an HTML text, roughly: enough to look for phrases. */
final class Html {
    private static final Pattern HIDDEN = Pattern.compile("(?is)<(style|script|head)\\b.{0,100000}?</\\1>");
    private static final Pattern BREAK = Pattern.compile("(?i)<(br|/p|/div|/tr|/h\\d|/li)\\b[^>]{0,500}>");
    private static final Pattern TAG = Pattern.compile("<[^>]{0,5000}>");

    private Html() {}

    static String text(String html) {
        var broken = BREAK.matcher(HIDDEN.matcher(html).replaceAll(" ")).replaceAll("\n");
        return TAG.matcher(broken)
                .replaceAll("")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
