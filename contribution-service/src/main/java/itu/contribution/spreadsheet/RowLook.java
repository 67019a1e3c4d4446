package itu.contribution.spreadsheet;

/** How a row stands out. */
public enum RowLook {
    HEADER,
    PLAIN,
    MARKED,
    TOTAL
}
