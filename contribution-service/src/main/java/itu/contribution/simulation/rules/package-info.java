/** What-if: the units and the revenue that follow from announcements, named changes and assumptions, as pure functions. */
@NullMarked
package itu.contribution.simulation.rules;

import org.jspecify.annotations.NullMarked;
