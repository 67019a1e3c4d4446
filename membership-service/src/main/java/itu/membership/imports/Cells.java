package itu.membership.imports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import itu.platform.imports.CsvRow;
import itu.platform.imports.ImportReport.Outcome;
import itu.platform.imports.ImportReport.Row;
import itu.platform.problem.FieldError;
import itu.platform.problem.ReaderLanguage;
import itu.platform.problem.Texts;

/**
 * The cells of one row and every fault found in them, in the reader's language.
 *
 * <p>A cell at fault still gives a value, a stand-in, so that the other cells are read too. Ask {@link #faulty()} before
 * using what was read.
 */
public final class Cells {
    private static final int LAST_YEAR = 9_999;

    public static final Pattern ISO3 = Pattern.compile("[A-Z]{3}");
    public static final Pattern ISO2 = Pattern.compile("[A-Z]{2}");

    private static final String WITHHELD = "…";

    private final CsvRow row;
    private final boolean withheld;
    private final List<FieldError> faults = new ArrayList<>();

    public Cells(CsvRow row) {
        this(row, false);
    }

    private Cells(CsvRow row, boolean withheld) {
        this.row = row;
        this.withheld = withheld;
    }

    /** Cells about a person: no fault repeats what stands in one, because reports are kept for retries. */
    public static Cells withheld(CsvRow row) {
        return new Cells(row, true);
    }

    public String required(String column) {
        var value = row.get(column);
        if (value.isEmpty()) {
            fault(column, RowFault.MISSING);
        }
        return value;
    }

    public @Nullable String optional(String column) {
        var value = row.get(column);
        return value.isEmpty() ? null : value;
    }

    public String matching(String column, Pattern pattern) {
        var value = required(column);
        if (!value.isEmpty() && !pattern.matcher(value).matches()) {
            fault(column, RowFault.MALFORMED);
        }
        return value;
    }

    /** A code of the list, in either case. */
    public <E extends Enum<E>> E oneOf(String column, Class<E> codes) {
        var value = required(column).toUpperCase(Locale.ROOT);
        for (var code : codes.getEnumConstants()) {
            if (code.name().equals(value)) {
                return code;
            }
        }
        if (!value.isEmpty()) {
            fault(column, RowFault.UNKNOWN_CODE);
        }
        return codes.getEnumConstants()[0];
    }

    /** A code of the list, in either case; null when the cell is empty. */
    public <E extends Enum<E>> @Nullable E optionalOneOf(String column, Class<E> codes) {
        return row.get(column).isEmpty() ? null : oneOf(column, codes);
    }

    /** {@code 1} or {@code 0}. */
    public boolean flag(String column) {
        var value = required(column);
        if (!value.isEmpty() && !value.equals("1") && !value.equals("0")) {
            fault(column, RowFault.MALFORMED);
        }
        return value.equals("1");
    }

    /** An optional date, {@code 2026-11-24}. */
    public @Nullable LocalDate date(String column) {
        var value = optional(column);
        try {
            var date = value == null ? null : LocalDate.parse(value);
            if (date == null || (date.getYear() >= 1 && date.getYear() <= LAST_YEAR)) {
                return date;
            }
        } catch (DateTimeParseException notDate) {
            // reported below, like a date that no calendar of ours reaches
        }
        fault(column, RowFault.MALFORMED);
        return null;
    }

    public void fault(String column, RowFault fault) {
        var sentence = Texts.format(
                "problems",
                "row." + fault.code(),
                ReaderLanguage.current(),
                Map.of("column", column, "value", withheld ? WITHHELD : row.get(column)));
        faults.add(new FieldError(column, fault.code(), sentence));
    }

    /** A fault that a feature found by rules of its own. */
    public void fault(FieldError error) {
        faults.add(error);
    }

    public boolean faulty() {
        return !faults.isEmpty();
    }

    /** The report's line on this row when it is refused. */
    public Row refused(String key) {
        return Row.refused(row, key, List.copyOf(faults));
    }

    /** The report's line on this row when it is taken. */
    public Row taken(String key, Outcome outcome) {
        return Row.of(row, key, outcome);
    }
}
