package itu.membership.bulk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import itu.membership.imports.RowFault;
import itu.membership.register.PlainText;

/**
 * The cells of one row and every fault found in them. A column is an enum constant: its ordinal is the place of the cell, its
 * name the column's. A cell at fault gives null, so that the other cells are read too.
 */
public final class RowCells {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STARTS_FORMULA = "=+-@";
    private static final int LONGEST_SHOWN = 100;
    private static final int LAST_YEAR = 9_999;

    private final FileRow row;
    private final List<List<String>> faults = new ArrayList<>();

    public RowCells(FileRow row) {
        this.row = row;
        if (row.fault() != null) {
            faults.add(List.of("", row.fault().code(), ""));
        }
    }

    public long line() {
        return row.line();
    }

    /** The cell as it came, for the report. */
    public @Nullable String raw(Enum<?> column) {
        var cell = row.cells()[column.ordinal()];
        return cell == null || unkeepable(cell) ? null : cell.substring(0, Math.min(LONGEST_SHOWN, cell.length()));
    }

    /** A text that no spreadsheet takes for a formula. */
    public @Nullable String text(Enum<?> column, int longest) {
        var cell = row.cells()[column.ordinal()];
        if (cell == null) {
            return null;
        }
        if (unkeepable(cell)) {
            return fault(column, RowFault.CONTROL_CHARACTER);
        }
        if (cell.length() > longest) {
            return fault(column, RowFault.TOO_LONG);
        }
        return STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0 ? fault(column, RowFault.FORMULA) : cell;
    }

    public @Nullable String required(Enum<?> column, int longest) {
        return present(column) ? text(column, longest) : null;
    }

    public @Nullable String matching(Enum<?> column, Pattern pattern) {
        var cell = row.cells()[column.ordinal()];
        return cell == null || pattern.matcher(cell).matches() ? cell : fault(column, RowFault.MALFORMED);
    }

    /** A code of the list, in either case. */
    public @Nullable String oneOf(Enum<?> column, Set<String> codes) {
        var cell = row.cells()[column.ordinal()];
        if (cell == null) {
            return null;
        }
        var code = codes.contains(cell) ? cell : cell.toUpperCase(Locale.ROOT);
        return codes.contains(code) ? code : fault(column, RowFault.UNKNOWN_CODE);
    }

    /** {@code 1}, {@code 0}, {@code true} or {@code false}; false when the cell is empty. */
    public boolean flag(Enum<?> column) {
        var cell = row.cells()[column.ordinal()];
        if (cell == null || cell.equals("0") || cell.equalsIgnoreCase("false")) {
            return false;
        }
        if (!cell.equals("1") && !cell.equalsIgnoreCase("true")) {
            fault(column, RowFault.MALFORMED);
        }
        return true;
    }

    /** A date, {@code 2026-11-24}. */
    public @Nullable LocalDate date(Enum<?> column) {
        var cell = row.cells()[column.ordinal()];
        try {
            var date = cell == null ? null : LocalDate.parse(cell);
            if (date == null || (date.getYear() >= 1 && date.getYear() <= LAST_YEAR)) {
                return date;
            }
        } catch (DateTimeParseException notDate) {
            // reported below, like a date that no calendar of ours reaches
        }
        fault(column, RowFault.MALFORMED);
        return null;
    }

    /** Whether the cell is filled; an empty one is a fault. */
    public boolean present(Enum<?> column) {
        if (row.cells()[column.ordinal()] == null) {
            fault(column, RowFault.MISSING);
            return false;
        }
        return true;
    }

    public @Nullable String fault(Enum<?> column, RowFault fault) {
        if (row.fault() == null) {
            var shown = raw(column);
            faults.add(List.of(column.name().toLowerCase(Locale.ROOT), fault.code(), shown == null ? "" : shown));
        }
        return null;
    }

    public boolean faulty() {
        return !faults.isEmpty();
    }

    /** The faults as kept with the row: {@code [[column, code, value], …]}; null when there is none. */
    public @Nullable String faults() {
        try {
            return faults.isEmpty() ? null : JSON.writeValueAsString(faults);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean unkeepable(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < ' ' || (c >= '\u007f' && c <= '\u009f') || c >= '\ufffe' || PlainText.hides(c)) {
                return true;
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
