package itu.contribution.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import itu.contribution.units.ContributoryUnits;

/** What stands in one cell of a table, with its type, so that a spreadsheet can reckon with it. */
public sealed interface Value {
    record Text(String text) implements Value {}

    record Count(int number) implements Value {}

    record Units(ContributoryUnits units) implements Value {}

    /** A difference of units, written with its sign. */
    record Change(ContributoryUnits units) implements Value {}

    /** A part of a whole in per cent, rounded to one decimal. */
    record Rate(BigDecimal perCent) implements Value {
        public static Rate of(int part, int whole) {
            return new Rate(
                    whole == 0
                            ? BigDecimal.ZERO.setScale(1)
                            : BigDecimal.valueOf(part * 100L)
                                    .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
        }
    }

    record Day(LocalDate date) implements Value {}

    /** Nothing to say: an empty cell, or a dash for a reader. */
    record Nothing() implements Value {}

    Value NOTHING = new Nothing();

    static Value text(@Nullable String text) {
        return text == null || text.isEmpty() ? NOTHING : new Text(text);
    }

    static Value units(@Nullable ContributoryUnits units) {
        return units == null ? NOTHING : new Units(units);
    }

    static Value day(@Nullable LocalDate date) {
        return date == null ? NOTHING : new Day(date);
    }
}
