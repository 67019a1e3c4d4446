/** The values of contributions: exact units and money. */
@NullMarked
package itu.contribution.units;

import org.jspecify.annotations.NullMarked;
