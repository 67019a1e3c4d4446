package itu.contribution.report;

import org.jspecify.annotations.Nullable;

import itu.contribution.contributor.Contributor;
import itu.contribution.units.ContributoryUnits;

/**
 * A contributor that the call addresses, with its present class and its reply.
 *
 * @param present its class in the present period; null when not on record
 * @param invented whether that class is invented
 * @param reply what stands of its replies; null without one
 */
record ReportRow(
        Contributor contributor,
        @Nullable ContributoryUnits present,
        boolean invented,
        @Nullable Reply reply) {

    @Nullable
    ContributoryUnits announced() {
        return reply == null ? null : reply.units();
    }

    /** Whether its reply came after the deadline and was not accepted. */
    boolean late() {
        return reply != null && !reply.counted();
    }

    Result result() {
        return reply == null || !reply.counted() ? Result.NO_REPLY : Result.of(reply.outcome());
    }

    boolean counts() {
        return result() != Result.NO_REPLY;
    }

    /** Its units in the total expected: those announced, or the present ones while it is silent (CS 161D, 161F). */
    ContributoryUnits expected() {
        var units = counts() ? announced() : present;
        return units == null ? ContributoryUnits.ZERO : units;
    }

    /** Whether a figure of the row is invented. */
    boolean synthetic() {
        return invented || (reply != null && reply.synthetic());
    }
}
