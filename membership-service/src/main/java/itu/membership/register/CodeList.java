package itu.membership.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The codes of a reference list with the days on which they are valid. A list of which nothing is on record yet, as before the
 * reference data come, has every code.
 */
public final class CodeList {
    private final Map<String, List<Entry>> entries;

    CodeList(List<Entry> entries) {
        this.entries = entries.stream().collect(Collectors.groupingBy(Entry::code));
    }

    /**
     * A code over a stretch of time.
     *
     * @param sector of a study group; null for other codes
     * @param to first day without it
     */
    record Entry(
            String code,
            @Nullable String sector,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        private boolean of(@Nullable String asked) {
            return sector == null || sector.equals(asked);
        }

        /** Whether the two stretches, each without its last day, have a day in common. */
        private boolean meets(LocalDate first, @Nullable LocalDate end) {
            return (to == null || to.isAfter(first)) && (from == null || end == null || from.isBefore(end));
        }
    }

    /** Whether the code is valid on a day, a study group's in its Sector. */
    public boolean has(String code, @Nullable String sector, LocalDate day) {
        return has(code, sector, day, day.plusDays(1));
    }

    /**
     * Whether the code is valid on some day of a stretch of time, a study group's in its Sector.
     *
     * @param end first day after it; null while it lasts
     */
    public boolean has(String code, @Nullable String sector, LocalDate first, @Nullable LocalDate end) {
        return entries.isEmpty()
                || entries.getOrDefault(code, List.of()).stream()
                        .anyMatch(entry -> entry.of(sector) && entry.meets(first, end));
    }
}
