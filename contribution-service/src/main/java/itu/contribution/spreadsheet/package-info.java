/** Spreadsheets: typed cells that stay harmless, and files that come out the same each time. */
@NullMarked
package itu.contribution.spreadsheet;

import org.jspecify.annotations.NullMarked;
