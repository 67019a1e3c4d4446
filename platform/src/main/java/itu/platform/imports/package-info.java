/** CSV imports with a report per row. */
@NullMarked
package itu.platform.imports;

import org.jspecify.annotations.NullMarked;
