package itu.notification.audience;

import java.util.List;

/**
 * Whom a campaign addresses, as data: everybody in one of the sources, but for the exceptions.
 *
 * @param sources in the order in which they count for somebody who is in several
 * @param roles offices whose mailbox is written to, such as {@code DECLARATION_FOCAL_POINT}; of several, each that has a mailbox
 * @param regions ITU-D regions that it is narrowed to; none given means all
 * @param except codes of Member States and ids of organizations that are left out
 */
public record Audience(List<AudienceSource> sources, List<String> roles, List<String> regions, List<String> except) {}
