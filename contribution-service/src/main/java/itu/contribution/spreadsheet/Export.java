package itu.contribution.spreadsheet;

import java.util.List;

import itu.contribution.wording.Value;

/**
 * A table ready to be written.
 *
 * @param name of the file, without its extension
 */
record Export(String name, ExportWorkbook workbook, List<List<Value>> rows) {}
