/** Receipts of declarations and of classes chosen outside a call: numbered, signed, to be kept, and to be verified by whoever is shown one. */
@NullMarked
package itu.contribution.receipt;

import org.jspecify.annotations.NullMarked;
