package itu.membership.bulk;

import org.jspecify.annotations.Nullable;

/** One object of a long JSON array, written member by member. */
public final class JsonEntry {
    private final StringBuilder json = new StringBuilder("{");

    /** A text; nothing where it is absent. */
    public JsonEntry text(String member, @Nullable String text) {
        return text == null ? this : json(member, JsonText.quoted(text));
    }

    /** A value that is JSON as it stands. */
    public JsonEntry json(String member, Object value) {
        json.append(json.length() == 1 ? "\"" : ",\"")
                .append(member)
                .append("\":")
                .append(value);
        return this;
    }

    @Override
    public String toString() {
        return json + "}";
    }
}
