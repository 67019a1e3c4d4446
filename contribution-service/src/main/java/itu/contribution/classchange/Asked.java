package itu.contribution.classchange;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import itu.contribution.declaration.Channel;
import itu.contribution.declaration.Signatory;
import itu.contribution.units.ContributoryUnits;

/**
 * A class outside a call as it is asked for, before it is judged.
 *
 * @param from when it is to count; null for the earliest day
 * @param documentReference the letter or e-mail it was taken from; null through the portal
 */
record Asked(
        String contributor,
        ContributoryUnits units,
        @Nullable LocalDate from,
        Channel channel,
        @Nullable String documentReference,
        LocalDate receivedOn,
        @Nullable Signatory signatory,
        boolean synthetic) {}
