/** Optimistic concurrency on HTTP: ETag out, If-Match in. */
@NullMarked
package itu.platform.conditional;

import org.jspecify.annotations.NullMarked;
