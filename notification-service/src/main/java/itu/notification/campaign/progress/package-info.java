/** How far a campaign has come: numbers of mails by outcome, live, and the funnel from the letter to the declaration. */
@NullMarked
package itu.notification.campaign.progress;

import org.jspecify.annotations.NullMarked;
