package itu.membership.duplicate.rules;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The keys of an entry: two entries may be one organization entered twice if, and only if, they have a key in common. A key is
 * an exact value, so that an index finds the others and nothing is ever compared with everything.
 */
public final class DuplicateKeys {
    private static final int SHORTEST_SKELETON = 5;

    private DuplicateKeys() {}

    /** In what entries are alike that share the value. */
    public record Key(Likeness kind, String value) {}

    /**
     * The keys of an entry, without doubles, in a stable order.
     *
     * @param names by language tag, as the register holds them
     * @param country seat, ISO 3166-1 alpha-3
     * @param website address as the register holds it
     */
    public static Set<Key> of(Map<String, String> names, String country, @Nullable String website) {
        var keys = new LinkedHashSet<Key>();
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .forEach(name -> {
                    var words = NameWords.of(name);
                    if (!words.isEmpty()) {
                        keys.add(new Key(
                                Likeness.SAME_NAME,
                                country
                                        + ' '
                                        + String.join(
                                                " ",
                                                words.stream()
                                                        .distinct()
                                                        .sorted()
                                                        .toList())));
                        var skeleton = Skeleton.of(words);
                        if (skeleton.length() >= SHORTEST_SKELETON) {
                            keys.add(new Key(Likeness.SIMILAR_NAME, country + ' ' + skeleton));
                        }
                    }
                });
        var host = host(website);
        if (host != null) {
            keys.add(new Key(Likeness.SAME_WEBSITE, host));
        }
        return keys;
    }

    /** The host of an address without {@code www.}, in lower case; null when it has none. */
    private static @Nullable String host(@Nullable String website) {
        if (website == null) {
            return null;
        }
        try {
            var host = new URI(website.strip()).getHost();
            if (host == null) {
                return null;
            }
            var plain = host.toLowerCase(Locale.ROOT)
                    .replaceFirst("^www\\d?\\.", "")
                    .replaceFirst("\\.$", "");
            return plain.isEmpty() ? null : plain;
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }

    /** The values of one kind, as they stand in the index. */
    public static List<String> values(Set<Key> keys, Likeness kind) {
        var values = new ArrayList<String>();
        keys.stream().filter(key -> key.kind() == kind).forEach(key -> values.add(key.value()));
        return values;
    }
}
