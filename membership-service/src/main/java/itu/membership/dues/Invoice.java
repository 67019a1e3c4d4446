package itu.membership.dues;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is owed for a year.
 *
 * @param currency ISO 4217
 * @param dueOn last day to pay in time
 */
record Invoice(BigDecimal amount, String currency, LocalDate dueOn) {}
