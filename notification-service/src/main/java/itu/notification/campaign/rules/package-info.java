/** What may be done with a campaign in which state, and on which days its reminders go. */
@NullMarked
package itu.notification.campaign.rules;

import org.jspecify.annotations.NullMarked;
