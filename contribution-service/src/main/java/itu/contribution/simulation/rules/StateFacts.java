package itu.contribution.simulation.rules;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import itu.contribution.rulebook.rules.Authorization;
import itu.contribution.rulebook.rules.Eligibility;
import itu.contribution.units.ContributoryUnits;

/**
 * What is known of a Member State before anything is assumed.
 *
 * @param code ISO 3166-1 alpha-3
 * @param region ITU-D region
 * @param statuses development statuses on the day of judgement: LDC, LLDC, SIDS
 * @param present class in the present period; null when not on record
 * @param announced class announced under the call; null while the State is silent
 * @param eligibility its title to the classes 1/8 and 1/16 (CV 468A)
 * @param authorization a larger reduction that the conference authorized to it for the period (CS 165)
 */
public record StateFacts(
        String code,
        String region,
        Set<String> statuses,
        @Nullable ContributoryUnits present,
        @Nullable ContributoryUnits announced,
        Eligibility eligibility,
        @Nullable Authorization authorization) {}
