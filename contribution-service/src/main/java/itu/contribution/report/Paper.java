package itu.contribution.report;

import java.util.List;

import org.jspecify.annotations.Nullable;

import itu.contribution.wording.Value;
import itu.contribution.wording.Wording;

/**
 * A report in a language, before it takes the form of a file: its parts in the order of reading.
 *
 * @param running said on every page: that figures are invented; null when none are
 * @param footer of what day and from what knowledge it speaks
 * @param sections the last one is the annex
 */
record Paper(
        Wording wording,
        String type,
        String title,
        @Nullable String running,
        List<String> footer,
        List<Section> sections) {

    /**
     * A part under a heading.
     *
     * @param sheet its name as a sheet of its own; null for a part that follows the one before
     */
    record Section(@Nullable String heading, @Nullable String sheet, List<Block> blocks) {}

    sealed interface Block {}

    record Paragraph(String text) implements Block {}

    /** A paragraph that nobody may overlook. */
    record Notice(String text) implements Block {}

    /** Short statements, each under a label. */
    record Facts(List<Fact> facts) implements Block {}

    record Fact(String label, String text) {}

    /** A table; {@code caption} says what it is to those who cannot see it. */
    record Table(String caption, List<Column> columns, List<Line> lines) implements Block {}

    /**
     * A column.
     *
     * @param width its part of the table's width, in relation to the other columns
     * @param figures whether its cells are figures, set flush to the end of the line
     */
    record Column(String title, int width, boolean figures) {}

    record Line(Look look, List<Value> values) {}

    enum Look {
        PLAIN,
        /** Stands out among the others. */
        MARKED,
        TOTAL
    }

    /**
     * A chart of one or more series over categories.
     *
     * @param alternative the same in words, for those who cannot see it
     */
    record Chart(Kind kind, String title, String alternative, List<String> categories, List<Series> series)
            implements Block {}

    enum Kind {
        /** Parts of a whole; has one series, each category in its own colour. */
        RING,
        /** Bars made of the series' parts. */
        STACKED_BARS
    }

    /** A series, with the colours (RRGGBB) of its values; a single colour serves all. */
    record Series(String name, List<String> colours, List<Integer> values) {
        String colour(int index) {
            return colours.get(Math.min(index, colours.size() - 1));
        }
    }
}
