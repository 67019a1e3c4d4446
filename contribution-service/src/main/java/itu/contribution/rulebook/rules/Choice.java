package itu.contribution.rulebook.rules;

import itu.contribution.units.ContributoryUnits;

/**
 * What a Member State chooses, and from where.
 *
 * @param requested the class it announces
 * @param current the class it has, base of the limit on reductions (CS 165)
 * @param lowClassesOpen whether it is on the list of least developed countries or determined by the Council (CV 468A)
 */
public record Choice(ContributoryUnits requested, ContributoryUnits current, boolean lowClassesOpen) {}
