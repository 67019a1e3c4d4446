package itu.notification.content;

import java.util.UUID;

/**
 * One version of a text in all its languages; what every message names.
 *
 * @param content the circular letter or the template
 * @param number of the version, from 1
 */
public record Edition(UUID content, int number) {}
