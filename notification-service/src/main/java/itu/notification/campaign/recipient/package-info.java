/** The recipients of a campaign with what became of each mail: the proof of dispatch. */
@NullMarked
package itu.notification.campaign.recipient;

import org.jspecify.annotations.NullMarked;
