package itu.membership.denunciation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A notice as it was received.
 *
 * @param byLetter whether the secretariat enters it from a letter
 * @param reference that letter
 */
record Notice(
        LocalDate receivedOn,
        GivenBy givenBy,
        boolean byLetter,
        @Nullable String reference,
        @Nullable String reason) {}
