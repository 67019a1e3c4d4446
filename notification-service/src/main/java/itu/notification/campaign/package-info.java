/** Campaigns: an official letter or an outreach mailing to many, from the draft to the last reminder, and who has answered. */
@NullMarked
package itu.notification.campaign;

import org.jspecify.annotations.NullMarked;
