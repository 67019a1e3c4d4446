package itu.notification.content;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A value in the forms in which a letter shows it. It stays what it is, text: nothing in it opens a tag, a line, a header or a
 * direction of writing.
 */
record Filled(String value, boolean url, boolean rightToLeft) {
    private static final Pattern CONTROLS = Pattern.compile(
            "[\\p{Cntrl}\\u2028\\u2029\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069\\ue000-\\uf8ff]+");
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");
    private static final String FSI = "\u2068";
    private static final String PDI = "\u2069";

    /** @throws IllegalArgumentException for a URL that is no web address and no mailbox */
    static Filled of(PlaceholderType type, String given, boolean rightToLeft) {
        var plain = CONTROLS.matcher(given).replaceAll(" ").strip();
        var url = type == PlaceholderType.URL;
        if (url && !given.isEmpty() && !isAddress(given)) {
            throw new IllegalArgumentException("A value is not an address that a link may have");
        }
        return new Filled(plain, url, rightToLeft);
    }

    String in(Slots.Form form) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (form) {
            case HTML -> "<bdi>" + Html.escape(value) + "</bdi>";
            case HREF -> Html.escape(value);
            case TITLE -> rightToLeft ? FSI + Html.escape(value) + PDI : Html.escape(value);
            case TEXT, ADDRESS -> rightToLeft ? FSI + value + PDI : value;
        };
    }

    static boolean isAddress(String given) {
        try {
            var uri = URI.create(given);
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && (uri.isOpaque() || uri.getHost() != null);
        } catch (IllegalArgumentException notUri) {
            return false;
        }
    }
}
