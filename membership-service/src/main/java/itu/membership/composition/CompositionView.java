package itu.membership.composition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The composition of the membership on a day.
 *
 * @param cells by the codes of the dimensions together
 */
@Schema(name = "Composition")
record CompositionView(
        @Schema(description = "The day asked about", examples = "2025-12-31")
        LocalDate validAt,

        @Schema(description = "Instant of knowledge; absent when answered from what is known now") @Nullable
        Instant knownAt,

        @Schema(description = "The register holds made-up organizations, which are counted too")
        boolean synthetic,

        @Schema(description = "When and of what knowledge, in the reader's language")
        String statement,

        Tally total,

        @Schema(description = "For each dimension asked for, its parts")
        List<Breakdown> breakdowns,

        @Schema(description = "For the dimensions together") List<Cell> cells) {

    @Schema(name = "CompositionBreakdown")
    record Breakdown(Dimension by, List<Part> parts) {
        static Breakdown of(Dimension dimension, SortedMap<String, Tally> parts, Labels labels) {
            return new Breakdown(
                    dimension,
                    parts.entrySet().stream()
                            .map(part -> new Part(part.getKey(), labels.of(dimension, part.getKey()), part.getValue()))
                            .toList());
        }
    }

    @Schema(name = "CompositionPart")
    record Part(
            @Schema(examples = "EUR") String code,

            @Schema(description = "In the reader's language", examples = "Europe")
            String name,

            @JsonUnwrapped Tally tally) {}

    @Schema(name = "CompositionCell")
    record Cell(
            @Schema(
                    description = "In the order of the dimensions asked for",
                    examples = "[\"R\",\"SECTOR_MEMBER\",\"EUR\"]")
            List<String> codes,

            @JsonUnwrapped Tally tally) {
        static Cell of(Map.Entry<List<String>, Tally> cell) {
            return new Cell(cell.getKey(), cell.getValue());
        }
    }
}
