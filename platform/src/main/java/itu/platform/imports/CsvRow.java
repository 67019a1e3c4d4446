package itu.platform.imports;

import java.util.Map;

/** A row of a CSV file by its column names; an absent value is the empty string. */
public record CsvRow(long line, Map<String, String> values) {
    public String get(String column) {
        return values.getOrDefault(column, "").strip();
    }
}
