package itu.membership.bulk;

import java.time.Instant;
import java.util.UUID;

/**
 * Rows that are merged in one transaction: those of a level without faults.
 *
 * @param table the table of the file's rows
 * @param after the line before the first
 * @param last the last line
 * @param by token subject of who asked for the import
 * @param told how many changes were told in events before
 */
public record Chunk(
        UUID operation,
        String table,
        int level,
        long after,
        long last,
        boolean dryRun,
        String by,
        String correlationId,
        Instant at,
        long told) {}
