package itu.contribution.simulation.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import itu.contribution.World;
import itu.contribution.rulebook.rules.Editions;
import itu.contribution.rulebook.rules.Eligibility;
import itu.contribution.units.ContributoryUnits;
import itu.platform.imports.Csv;
import itu.platform.imports.CsvRow;

/** Worlds to ask questions of: small ones written out, and the demonstration's. */
final class Worlds {
    private Worlds() {}

    static ContributoryUnits units(String written) {
        return ContributoryUnits.parse(written);
    }

    static StateFacts silent(String code, String region, @Nullable String present) {
        return new StateFacts(
                code, region, Set.of(), present == null ? null : units(present), null, Eligibility.NONE, null);
    }

    static StateFacts leastDeveloped(String code, String region, String present) {
        return new StateFacts(code, region, Set.of("LDC"), units(present), null, Eligibility.LEAST_DEVELOPED, null);
    }

    static StateFacts announced(String code, String region, String present, String announced) {
        return new StateFacts(code, region, Set.of(), units(present), units(announced), Eligibility.NONE, null);
    }

    /** The 194 States of the demonstration at their classes of 2024-2027, all silent, as of 15 December 2025. */
    static List<StateFacts> demonstration() {
        var classes = new HashMap<String, ContributoryUnits>();
        rows("demo/classes_of_contribution.csv", "contributor")
                .forEach(row -> classes.put(row.get("contributor"), units(row.get("units"))));
        var statuses = statuses();
        return rows("reference/member_states.csv")
                .map(row -> {
                    var held = statuses.getOrDefault(row.get("iso3"), Set.of());
                    return new StateFacts(
                            row.get("iso3"),
                            row.get("itud_region"),
                            held,
                            classes.get(row.get("iso3")),
                            null,
                            held.contains("LDC") ? Eligibility.LEAST_DEVELOPED : Eligibility.NONE,
                            null);
                })
                .toList();
    }

    /** Every class of the scale, every whole number just above it, and one far above. */
    static List<ContributoryUnits> classes() {
        return Stream.concat(
                        Editions.PP_10.scale().stream(),
                        Stream.of(41, 42, 47, 60, 200).map(ContributoryUnits::whole))
                .toList();
    }

    private static Map<String, Set<String>> statuses() {
        var day = LocalDate.of(2025, 12, 15);
        var statuses = new HashMap<String, Set<String>>();
        rows("reference/development_statuses.csv")
                .filter(row -> row.get("valid_to").isEmpty()
                        || LocalDate.parse(row.get("valid_to")).isAfter(day))
                .forEach(row -> statuses.computeIfAbsent(row.get("iso3"), _ -> new HashSet<>())
                        .add(row.get("status")));
        return statuses;
    }

    private static Stream<CsvRow> rows(String name) {
        return rows(name, "iso3");
    }

    private static Stream<CsvRow> rows(String name, String key) {
        return Csv.read(World.file(name), Set.of(key), 1_000).stream();
    }
}
