package itu.membership.person.rules;

import java.time.LocalDate;
import java.util.Set;

/**
 * A consent given or withdrawn.
 *
 * @param number order of recording, which decides between facts of one day
 * @param on day from which it counts
 */
public record ConsentFact(int number, ConsentKind kind, Set<Purpose> purposes, LocalDate on) {}
