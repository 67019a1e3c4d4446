/** The arithmetic of fees, as pure functions. */
@NullMarked
package itu.membership.catalogue.rules;

import org.jspecify.annotations.NullMarked;
