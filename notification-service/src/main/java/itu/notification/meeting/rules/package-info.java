/** When invitations are due. */
@NullMarked
package itu.notification.meeting.rules;

import org.jspecify.annotations.NullMarked;
