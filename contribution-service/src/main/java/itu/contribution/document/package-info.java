/** Documents to hand over and to keep: pages set as PDF, in six languages, the same bytes from the same content. */
@NullMarked
package itu.contribution.document;

import org.jspecify.annotations.NullMarked;
