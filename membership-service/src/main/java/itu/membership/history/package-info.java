/** Rows that say from when until when something was known. */
@NullMarked
package itu.membership.history;

import org.jspecify.annotations.NullMarked;
