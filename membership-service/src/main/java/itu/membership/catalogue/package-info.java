/** What membership costs: fees as dated data, each with its source, and quotes from them. */
@NullMarked
package itu.membership.catalogue;

import org.jspecify.annotations.NullMarked;
