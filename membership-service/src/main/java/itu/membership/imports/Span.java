package itu.membership.imports;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that a row gives in the columns {@code valid_from} and {@code valid_to}.
 *
 * @param from first day; null when always so, as far as known
 * @param to first day after it; null while it is open
 */
public record Span(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Reads the two columns, and finds fault with an end that is not after the beginning. */
    public static Span read(Cells cells) {
        var span = new Span(cells.date("valid_from"), cells.date("valid_to"));
        if (!span.beginning().isBefore(span.end())) {
            cells.fault("valid_to", RowFault.PERIOD_INVERTED);
        }
        return span;
    }

    boolean overlaps(Span other) {
        return beginning().isBefore(other.end()) && other.beginning().isBefore(end());
    }

    private LocalDate beginning() {
        return from == null ? LocalDate.MIN : from;
    }

    private LocalDate end() {
        return to == null ? LocalDate.MAX : to;
    }
}
