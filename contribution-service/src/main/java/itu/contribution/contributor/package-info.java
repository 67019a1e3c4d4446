/** Who pays contributory units: a Member State, or a Sector Member for one Sector. */
@NullMarked
package itu.contribution.contributor;

import org.jspecify.annotations.NullMarked;
