/** What files for spreadsheets need, whichever service writes them. */
@NullMarked
package itu.platform.spreadsheet;

import org.jspecify.annotations.NullMarked;
