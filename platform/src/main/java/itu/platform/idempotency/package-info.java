/** Retries that have one effect: a creating POST and its answer are kept under the caller's Idempotency-Key. */
@NullMarked
package itu.platform.idempotency;

import org.jspecify.annotations.NullMarked;
