package itu.contribution.simulation.rules;

import itu.contribution.units.Money;

/**
 * A budget that the contributions should meet.
 *
 * @param years how many years it covers
 */
public record Target(Money budget, int years) {}
