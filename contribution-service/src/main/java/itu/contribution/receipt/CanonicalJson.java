package itu.contribution.receipt;

import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * JSON in the one form of RFC 8785 (JSON Canonicalization Scheme), so that equal content has equal bytes in UTF-8. Numbers
 * are whole ones of at most 53 bits: those of others have a form of their own there, and a receipt has none.
 */
final class CanonicalJson {
    private static final long LARGEST = 1L << 53;

    private CanonicalJson() {}

    static String write(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> object(value);
            case ARRAY ->
                StreamSupport.stream(value.spliterator(), false)
                        .map(CanonicalJson::write)
                        .collect(Collectors.joining(",", "[", "]"));
            case STRING -> quoted(value.textValue());
            case NUMBER -> number(value);
            case BOOLEAN, NULL -> value.asText();
            default -> throw new IllegalArgumentException("No JSON: " + value.getNodeType());
        };
    }

    private static String object(JsonNode value) {
        var members = new TreeMap<String, JsonNode>();
        value.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        return members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + write(member.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String number(JsonNode value) {
        if (!value.isIntegralNumber() || !value.canConvertToLong() || Math.abs(value.longValue()) > LARGEST) {
            throw new IllegalArgumentException("No whole number of 53 bits: " + value);
        }
        return Long.toString(value.longValue());
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(unit -> quoted.append(escaped((char) unit)));
        return quoted.append('"').toString();
    }

    private static String escaped(char unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> unit < ' ' ? "\\u%04x".formatted((int) unit) : Character.toString(unit);
        };
    }
}
