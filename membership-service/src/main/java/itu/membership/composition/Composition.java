package itu.membership.composition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import itu.membership.holding.Place;

/**
 * What profiles come to, by some dimensions.
 *
 * @param parts for each dimension alone, by code
 * @param cells for the dimensions together, by their codes in the order asked for
 */
record Composition(Tally total, Map<Dimension, SortedMap<String, Tally>> parts, SortedMap<List<String>, Tally> cells) {
    private static final Comparator<List<String>> BY_CODES =
            Comparator.comparing(codes -> String.join("\u001f", codes));

    static Composition of(Collection<Profile> profiles, Slice slice, List<Dimension> by, Map<String, Place> places) {
        var total = new TreeMap<String, Tally>();
        var parts = new LinkedHashMap<Dimension, SortedMap<String, Tally>>();
        by.forEach(dimension -> parts.put(dimension, new TreeMap<>()));
        var cells = new TreeMap<List<String>, Tally>(BY_CODES);
        for (var profile : profiles) {
            var held = profile.held().stream()
                    .filter(one -> slice.takes(one, places.get(one.memberState())))
                    .toList();
            count(profile, held, _ -> "", total);
            parts.forEach((dimension, part) -> count(profile, held, one -> dimension.code(one, profile, places), part));
            count(
                    profile,
                    held,
                    one -> by.stream()
                            .map(dimension -> dimension.code(one, profile, places))
                            .toList(),
                    cells);
        }
        return new Composition(total.getOrDefault("", Tally.NOTHING), parts, cells);
    }

    private static <K> void count(
            Profile profile, List<Held> held, Function<Held, K> key, SortedMap<K, Tally> tallies) {
        var ofKey = new LinkedHashMap<K, List<Held>>();
        held.forEach(one ->
                ofKey.computeIfAbsent(key.apply(one), _ -> new ArrayList<>()).add(one));
        ofKey.forEach((found, ones) -> tallies.merge(found, Tally.of(ones, profile.organizations()), Tally::plus));
    }
}
