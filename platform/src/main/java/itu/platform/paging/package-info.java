/** Keyset pages with signed, opaque cursors. */
@NullMarked
package itu.platform.paging;

import org.jspecify.annotations.NullMarked;
