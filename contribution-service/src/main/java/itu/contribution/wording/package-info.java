/** The figures of reports and exports, and how each official language writes them. */
@NullMarked
package itu.contribution.wording;

import org.jspecify.annotations.NullMarked;
