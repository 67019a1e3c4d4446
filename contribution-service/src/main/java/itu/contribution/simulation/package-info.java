/** What-if at the conference: units and revenue for any amount of the unit and any assumption about silent States. Writes nothing. */
@NullMarked
package itu.contribution.simulation;

import org.jspecify.annotations.NullMarked;
