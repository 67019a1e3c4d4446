package itu.contribution.rulebook.rules;

import itu.contribution.units.ContributoryUnits;

/**
 * A rule that a choice does not meet.
 *
 * @param code stable code of the rule
 * @param provision article of the Constitution (CS) or Convention (CV)
 * @param minimumAllowed the lowest class that the rule allows
 */
public record Breach(String code, String provision, ContributoryUnits minimumAllowed) {}
