package itu.notification.content;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The placeholders of a text by name. */
record PlaceholderTypes(Map<String, Placeholder> byName) {
    static PlaceholderTypes of(List<Placeholder> placeholders) {
        return new PlaceholderTypes(placeholders.stream()
                .collect(Collectors.toMap(Placeholder::name, Function.identity(), (first, _) -> first)));
    }

    boolean isUrl(String name) {
        return type(name) == PlaceholderType.URL;
    }

    PlaceholderType type(String name) {
        var known = byName.get(name);
        return known == null ? PlaceholderType.TEXT : known.type();
    }

    boolean required(String name) {
        var known = byName.get(name);
        return known != null && known.required();
    }
}
