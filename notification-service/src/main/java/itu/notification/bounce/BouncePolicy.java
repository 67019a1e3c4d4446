package itu.notification.bounce;

/**
 * When soft bounces stop a mailbox.
 *
 * @param softLimit so many mails that came back
 * @param softWithinDays within so many days
 */
record BouncePolicy(int softLimit, int softWithinDays) {}
