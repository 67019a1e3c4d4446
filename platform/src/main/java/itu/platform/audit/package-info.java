/** Who changed what, when and why, sealed by a chain of hashes. */
@NullMarked
package itu.platform.audit;

import org.jspecify.annotations.NullMarked;
