/** Refusals as RFC 9457 problem documents, with the provision they rest on, in the reader's language. */
@NullMarked
package itu.platform.problem;

import org.jspecify.annotations.NullMarked;
