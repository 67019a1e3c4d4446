package itu.contribution.simulation.scenario;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.units.ContributoryUnits;

/**
 * Scenarios side by side. Lists of values have one place for each scenario, in their order.
 *
 * @param figures what they come to
 * @param states Member States that do not count alike in all of them
 */
record ComparisonView(List<Column> scenarios, List<FigureRow> figures, List<StateRow> states) {

    /** A scenario, and what it was asked of. */
    record Column(
            UUID id,
            String name,
            @Schema(examples = "CL-25/36") String call,
            String period,
            Instant knownAt) {}

    /** How a figure is written. */
    enum Kind {
        /** Units of contribution. */
        UNITS,
        /** Swiss francs. */
        CHF,
        /** A number of States or breaches. */
        COUNT
    }

    /**
     * A figure.
     *
     * @param figure its name; {@code units.EUR} is the units of a region
     * @param values null where a scenario has no such figure
     * @param differences against the first scenario; null where one of the two has no such figure
     */
    record FigureRow(
            @Schema(examples = "units") String figure,
            Kind kind,

            @Schema(examples = "[\"343 1/16\",\"342 5/16\"]")
            List<@Nullable String> values,

            List<@Nullable String> differences) {}

    /**
     * A Member State; null where a scenario does not know it.
     *
     * @param units what it counts for once a reduction has taken full effect
     * @param years what it counts for in each year of the period, which differs under a phasing plan (CS 165)
     */
    record StateRow(
            String memberState,
            String name,
            List<@Nullable ContributoryUnits> units,
            List<@Nullable List<ContributoryUnits>> years) {}
}
