/** What-ifs that are saved, compared, and shared by link. */
@NullMarked
package itu.contribution.simulation.scenario;

import org.jspecify.annotations.NullMarked;
