package itu.contribution.declaration;

import org.jspecify.annotations.Nullable;

import itu.platform.history.AsOf;

/**
 * Which declarations under a call are asked for; null leaves none out.
 *
 * @param contributor code of the Member State or Sector Member
 * @param late whether it came after the deadline
 * @param asOf the day and the knowledge asked about; the status is that of then
 */
record DeclarationFilter(
        @Nullable String contributor,
        @Nullable Outcome outcome,
        @Nullable Status status,
        @Nullable Boolean late,
        @Nullable Channel channel,
        AsOf asOf) {
    DeclarationFilter of(@Nullable String only) {
        return new DeclarationFilter(only, outcome, status, late, channel, asOf);
    }
}
