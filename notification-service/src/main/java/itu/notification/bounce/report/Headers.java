package itu.notification.bounce.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Header fields in their order, unfolded; names without regard to case. */
record Headers(List<Field> fields) {
    record Field(String name, String value) {}

    /** Fields written as lines; what is none is passed over. */
    static Headers parse(String text) {
        var fields = new ArrayList<Field>();
        for (var line : text.split("\\r?\\n")) {
            var colon = line.indexOf(':');
            if (line.isBlank() && !fields.isEmpty()) {
                break;
            } else if ((line.startsWith(" ") || line.startsWith("\t")) && !fields.isEmpty()) {
                var last = fields.removeLast();
                fields.add(new Field(last.name(), last.value() + " " + line.strip()));
            } else if (colon > 0 && line.substring(0, colon).strip().matches("[!-9;-~]+")) {
                fields.add(new Field(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip()));
            }
        }
        return new Headers(List.copyOf(fields));
    }

    Optional<String> first(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst();
    }

    /** The first value, or the empty string. */
    String value(String name) {
        return first(name).orElse("");
    }

    List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .toList();
    }

    boolean has(String name) {
        return first(name).isPresent();
    }
}
