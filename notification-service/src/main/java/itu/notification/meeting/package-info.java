/** Meetings, whom the office invites to them, who answers and who comes. */
@NullMarked
package itu.notification.meeting;

import org.jspecify.annotations.NullMarked;
