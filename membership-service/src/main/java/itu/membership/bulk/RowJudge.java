package itu.membership.bulk;

/** Judges a row by itself. */
public interface RowJudge {
    /** Appends the cells of the row's table: level, key, faults, then the kind's own; all null of a row with faults. */
    void write(RowCells cells, CopyText out);
}
