package itu.membership.composition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Memberships and the organizations that hold them. Exempt organizations (CV 476) are apart.
 *
 * @param organizations distinct ones, so those of several parts do not add up
 */
@Schema(name = "CompositionTally")
record Tally(
        @Schema(description = "Memberships held, without those of exempt organizations; parts add up", examples = "2")
        long memberships,

        @Schema(
                description = "Distinct organizations that hold them; one that is in several parts counts in each",
                examples = "1")
        long organizations,

        @Schema(description = "Those of the memberships that are suspended (Resolution 152)", examples = "0")
        long suspended,

        @Schema(description = "Memberships of organizations exempt from fees (CV 476)", examples = "0")
        long exemptMemberships,

        @Schema(description = "Distinct organizations exempt from fees", examples = "0")
        long exemptOrganizations) {
    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

    /** What a number of organizations come to that hold these memberships of one part. */
    static Tally of(Iterable<Held> held, long holders) {
        long paying = 0;
        long out = 0;
        long exempt = 0;
        for (var one : held) {
            if (one.exempt()) {
                exempt++;
            } else {
                paying++;
                out += one.suspended() ? 1 : 0;
            }
        }
        return new Tally(
                paying * holders, paying > 0 ? holders : 0, out * holders, exempt * holders, exempt > 0 ? holders : 0);
    }

    Tally plus(Tally other) {
        return new Tally(
                memberships + other.memberships,
                organizations + other.organizations,
                suspended + other.suspended,
                exemptMemberships + other.exemptMemberships,
                exemptOrganizations + other.exemptOrganizations);
    }
}
