package itu.notification.audience;

import java.util.Map;

/**
 * How many a step would reach. Each mailbox is counted once, under the first group that leads to it.
 *
 * @param byGroup by kind of source
 * @param byLanguage by the language that is written in
 * @param byRegion by ITU-D region; without a region under {@code -}
 * @param withoutMailbox addressees that have no mailbox for the offices asked for
 * @param repeated mailboxes that further groups lead to as well
 * @param suppressed mailboxes that the campaign's subject does not reach
 */
public record AudienceCount(
        long mailboxes,
        Map<String, Long> byGroup,
        Map<String, Long> byLanguage,
        Map<String, Long> byRegion,
        long withoutMailbox,
        long repeated,
        long suppressed) {}
