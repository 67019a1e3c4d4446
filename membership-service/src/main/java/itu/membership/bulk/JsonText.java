package itu.membership.bulk;

/** JSON strings for payloads of many entries, written without a mapper. */
public final class JsonText {
    private JsonText() {}

    /** A text without control characters as a JSON string. */
    public static String quoted(String text) {
        var json = new StringBuilder(text.length() + 2).append('"');
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\');
            }
            json.append(c);
        }
        return json.append('"').toString();
    }
}
