package itu.contribution.simulation.rules;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import itu.contribution.units.ContributoryUnits;

/**
 * What is known of a Member State before anything is assumed.
 *
 * @param code ISO 3166-1 alpha-3
 * @param region ITU-D region
 * @param statuses development statuses on the day of judgement: LDC, LLDC, SIDS
 * @param present class in the present period; null when not on record
 * @param announced class announced under the call; null while the State is silent
 * @param lowClassesOpen whether the classes 1/8 and 1/16 are open to it (CV 468A)
 */
public record StateFacts(
        String code,
        String region,
        Set<String> statuses,
        @Nullable ContributoryUnits present,
        @Nullable ContributoryUnits announced,
        boolean lowClassesOpen) {}
