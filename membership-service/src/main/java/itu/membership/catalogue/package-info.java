/** The catalogue of membership: categories, fees, benefits, ecosystem segments and study groups, as dated data. */
@NullMarked
package itu.membership.catalogue;

import org.jspecify.annotations.NullMarked;
