package itu.contribution.rulebook.rules;

import java.time.LocalDate;
import java.util.UUID;

import itu.contribution.units.ContributoryUnits;

/**
 * A larger reduction, authorized in exceptional circumstances.
 *
 * @param id of the authorization on record
 * @param reference the decision's reference
 * @param date day of the decision
 * @param lowestUnits the lowest class that it opens
 * @param plan how it takes effect over the years
 */
public record Authorization(
        UUID id, DecidingBody body, String reference, LocalDate date, ContributoryUnits lowestUnits, PhasingPlan plan) {
    /** One without a plan: the class counts from the first day. */
    public Authorization(UUID id, DecidingBody body, String reference, LocalDate date, ContributoryUnits lowestUnits) {
        this(id, body, reference, date, lowestUnits, PhasingPlan.NONE);
    }

    boolean countsFor(Choice choice) {
        return body.occasion() == choice.occasion();
    }
}
