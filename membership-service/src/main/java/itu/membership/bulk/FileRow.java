package itu.membership.bulk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import itu.membership.imports.RowFault;

/**
 * A row of a file as it came.
 *
 * @param line its line in the file, the first being 1
 * @param cells what it says, in the order of the kind's columns; absent and empty cells are null
 * @param fault why it could not be read, null when it could
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record FileRow(
        long line, @Nullable String[] cells, @Nullable RowFault fault) {

    static FileRow unreadable(long line, RowFault fault, List<String> columns) {
        return new FileRow(line, new String[columns.size()], fault);
    }
}
