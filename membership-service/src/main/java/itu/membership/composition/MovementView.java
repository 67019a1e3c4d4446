package itu.membership.composition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.composition.MovementReader.Movement;
import itu.membership.membership.Category;

/** Entries and departures between the days of a series. */
@Schema(name = "MembershipMovements")
record MovementView(
        @Nullable Instant knownAt,

        @Schema(description = "The register holds made-up organizations, which are counted too")
        boolean synthetic,

        List<Span> periods) {

    /** Who came and left after one day, up to another. */
    @Schema(name = "MembershipMovementPeriod")
    record Span(
            @Schema(description = "The day before the first of the period", examples = "2024-12-31")
            LocalDate after,

            @Schema(description = "The last day of the period", examples = "2025-12-31")
            LocalDate until,

            @Schema(description = "Entries and departures of all but exempt organizations")
            Balance memberships,

            @Schema(description = "Those of exempt organizations (CV 476)")
            Balance exempt,

            @Schema(description = "The same in detail") List<Line> lines) {
        static Span of(LocalDate after, LocalDate until, List<Movement> moved) {
            return new Span(
                    after,
                    until,
                    Balance.of(moved.stream()
                            .filter(one -> one.category() != Category.EXEMPT_ORGANIZATION)
                            .toList()),
                    Balance.of(moved.stream()
                            .filter(one -> one.category() == Category.EXEMPT_ORGANIZATION)
                            .toList()),
                    moved.stream().map(Line::of).sorted().toList());
        }
    }

    /**
     * Entries and departures of a period.
     *
     * @param difference entries less departures: what the composition at the end has more than the one at the beginning
     */
    @Schema(name = "MembershipBalance")
    record Balance(long entries, long departures, long difference) {
        static Balance of(List<Movement> moved) {
            var entries = sum(moved, true);
            var departures = sum(moved, false);
            return new Balance(entries, departures, entries - departures);
        }

        private static long sum(List<Movement> moved, boolean entry) {
            return moved.stream()
                    .filter(one -> one.entry() == entry)
                    .mapToLong(Movement::memberships)
                    .sum();
        }
    }

    /** Memberships of a category and Sector that came or left for one reason. */
    @Schema(name = "MembershipMovement")
    record Line(
            Direction direction,
            MovementReason reason,
            Category category,

            @Schema(description = "R, T, D, or ALL for Academia", examples = "D")
            String sector,

            long memberships)
            implements Comparable<Line> {
        static Line of(Movement moved) {
            return new Line(
                    moved.entry() ? Direction.ENTRY : Direction.DEPARTURE,
                    moved.reason(),
                    moved.category(),
                    moved.sector() == null ? Dimension.ALL : moved.sector().name(),
                    moved.memberships());
        }

        @Override
        public int compareTo(Line other) {
            return order().compareTo(other.order());
        }

        private String order() {
            return "%d %d %d %s".formatted(direction.ordinal(), reason.ordinal(), category.ordinal(), sector);
        }
    }

    /** Whether a membership came or left. */
    enum Direction {
        ENTRY,
        DEPARTURE
    }
}
