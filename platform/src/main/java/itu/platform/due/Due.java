package itu.platform.due;

import java.time.LocalDate;

/**
 * One thing that is due.
 *
 * @param subject what the act is done to, such as {@code CL-25-36}; with the act's name the key under which it is remembered
 * @param on the day on which it fell due; earlier ones are done first
 */
public record Due(String subject, LocalDate on) {}
