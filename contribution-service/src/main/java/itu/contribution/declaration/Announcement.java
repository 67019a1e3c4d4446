package itu.contribution.declaration;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import itu.contribution.units.ContributoryUnits;

/**
 * What a contributor announces, before it is judged.
 *
 * @param documentReference the letter or e-mail it was taken from; null through the portal
 * @param receivedOn day of receipt in the call's zone
 * @param signatory who signed; null where the person who is signed in did
 * @param synthetic whether it is invented for a demonstration
 */
record Announcement(
        String contributor,
        ContributoryUnits units,
        Channel channel,
        @Nullable String documentReference,
        LocalDate receivedOn,
        @Nullable Signatory signatory,
        boolean synthetic) {}
