package itu.membership.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * A kind of file that can be imported. Its rows are kept in a table with the columns {@code line}, {@code level}, {@code key}
 * and {@code faults}, and those that the kind adds.
 */
public interface Importer {
    /** What is imported, as in its path: {@code organizations}. */
    String subject();

    /** The columns of the file, in the order of the cells of a {@link FileRow}. */
    List<String> columns();

    /** Those that a CSV must have. */
    Set<String> required();

    /** Columns that an export writes and an import does not read. */
    Set<String> ignored();

    /** The kind's own columns of the table of rows, as SQL. */
    String stagedColumns();

    /** What judges the rows of one file by themselves, with what it must know of the register. */
    RowJudge judge();

    /**
     * Judges rows against each other: stamps {@code faults}, and gives the rows that must come after others a higher {@code
     * level}. Rows come with level 0, or -1 where the order is not known yet.
     */
    void link(Connection connection, String table) throws SQLException;

    /** Judges the rows of a chunk against the register and, unless it is a dry run, writes them with audit and events. */
    void merge(Connection connection, Chunk chunk, Outcomes outcomes) throws SQLException;
}
