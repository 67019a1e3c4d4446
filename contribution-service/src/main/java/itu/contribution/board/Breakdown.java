package itu.contribution.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import itu.contribution.declaration.Outcome;
import itu.platform.language.Language;
import itu.platform.problem.Texts;

/** The figures of a board by what its contributors have in common. */
final class Breakdown {
    private static final List<String> STATUSES = List.of("LDC", "LLDC", "SIDS");
    private static final String NONE = "NONE";

    private Breakdown() {}

    /**
     * A part of the contributors.
     *
     * @param code of the region, status, Sector or outcome
     * @param name of it in the reader's language
     */
    record Part(
            @Schema(examples = "EUR") String code,
            @Schema(examples = "Europe") String name,
            @JsonUnwrapped Tally tally) {}

    /** By ITU-D region, in the order of the codes. Each contributor is in one part. */
    static List<Part> byRegion(List<BoardRow> rows, Language language) {
        return parts("region", groups(rows, row -> row.region().isEmpty() ? NONE : row.region()), language);
    }

    /** By Sector, for calls to Sector Members. Each contributor is in one part. */
    static List<Part> bySector(List<BoardRow> rows, Language language) {
        return parts(
                "sector",
                groups(rows, row -> row.sector() == null ? NONE : row.sector().name()),
                language);
    }

    /** By LDC, LLDC, SIDS and none of them. A contributor of several statuses is in several parts, so they do not add up. */
    static List<Part> byDevelopmentStatus(List<BoardRow> rows, Language language) {
        var parts = new ArrayList<Part>();
        for (var status : STATUSES) {
            var having =
                    rows.stream().filter(row -> row.statuses().contains(status)).toList();
            parts.add(part("status", status, having, language));
        }
        parts.add(part(
                "status",
                NONE,
                rows.stream().filter(row -> row.statuses().isEmpty()).toList(),
                language));
        return parts;
    }

    /** By outcome of the reply that counts, NO_REPLY without one. Each contributor is in one part. */
    static List<Part> byOutcome(List<BoardRow> rows, Language language) {
        var parts = new ArrayList<Part>();
        for (var outcome : Outcome.values()) {
            var having = rows.stream().filter(row -> row.replied(outcome)).toList();
            parts.add(part("outcome", outcome.name(), having, language));
        }
        parts.add(part(
                "outcome",
                "NO_REPLY",
                rows.stream().filter(row -> !row.replied()).toList(),
                language));
        return parts;
    }

    private static Map<String, List<BoardRow>> groups(List<BoardRow> rows, Function<BoardRow, String> code) {
        return rows.stream().collect(Collectors.groupingBy(code, TreeMap::new, Collectors.toList()));
    }

    private static List<Part> parts(String kind, Map<String, List<BoardRow>> groups, Language language) {
        return groups.entrySet().stream()
                .map(group -> part(kind, group.getKey(), group.getValue(), language))
                .toList();
    }

    private static Part part(String kind, String code, List<BoardRow> rows, Language language) {
        return new Part(
                code, Texts.format("messages", "board." + kind + "." + code, language, Map.of()), Tally.of(rows));
    }
}
