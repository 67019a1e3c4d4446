package itu.contribution.spreadsheet;

/** The name of a column, and whether figures stand under it. */
public record Heading(String name, boolean figures) {}
