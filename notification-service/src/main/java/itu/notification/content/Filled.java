package itu.notification.content;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

import itu.platform.language.Runs;

/**
 * A value in the forms in which a letter shows it. It stays what it is, text: nothing in it opens a tag, a line, a header or a
 * direction of writing.
 */
record Filled(String value, boolean url, boolean rightToLeft) {
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");
    private static final String FSI = "\u2068";
    private static final String PDI = "\u2069";

    /** @throws IllegalArgumentException for a URL that is no web address and no mailbox */
    static Filled of(PlaceholderType type, String given, boolean rightToLeft) {
        var plain = Runs.toBlank(given, Filled::commands);
        var url = type == PlaceholderType.URL;
        if (url && !given.isEmpty() && !isAddress(given)) {
            throw new IllegalArgumentException("A value is not an address that a link may have");
        }
        return new Filled(plain, url, rightToLeft);
    }

    /** A URL that we made ourselves; empty where there is none. */
    static Filled link(String url, boolean rightToLeft) {
        return new Filled(url, true, rightToLeft);
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

    /** Ends of lines, directions of writing, and the letters of private use that mark the places in a letter. */
    private static boolean commands(int letter) {
        return letter < ' '
                || letter == 0x7F
                || letter >= 0x2028 && letter <= 0x202E
                || letter == 0x200E
                || letter == 0x200F
                || letter == 0x061C
                || letter >= 0x2066 && letter <= 0x2069
                || letter >= 0xE000 && letter <= 0xF8FF;
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
