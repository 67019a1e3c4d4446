package itu.contribution.declaration;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * SQL that finds what was received by a day, without a look at what was received later. Almost all of it was recorded before
 * the day ended, and stands in the order of recording. The rest was received by then but recorded afterwards, such as letters on
 * their way through the secretariat: an index of the days in between finds these. Days of recording are those of UTC in both
 * halves, so that none is missed in any zone.
 *
 * @param name of the parameter for the day
 */
record ReceivedBy(String name, LocalDate day) {

    Map<String, Object> parameters() {
        return Map.of(
                name,
                day,
                name + "End",
                day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Of a row of declaration: received by the day, and recorded before its end. */
    String recordedBeforeItsEnd(String row) {
        return "%1$s.declared_at < :%2$sEnd and %1$s.received_on <= :%2$s".formatted(row, name);
    }

    /** Name of the table of what was received by the day, and recorded after its end. */
    String lagging() {
        return name + "_lagging";
    }

    /**
     * This table, as it stands before a statement: newest first, and found before anything else narrows it, hence the offset. An
     * index of all declarations, be it only of the call's, would be read through.
     */
    String findingLagging() {
        return """
                %1$s as materialized (
                    select n.* from (
                        select l.* from declaration l
                        where l.received_on < cast(l.declared_at at time zone 'UTC' as date)
                          and daterange(l.received_on, cast(l.declared_at at time zone 'UTC' as date)) @> cast(:%2$s as date) offset 0) n
                    where n.call = :call order by n.declared_at desc, n.id desc)""".formatted(lagging(), name);
    }
}
