/** In which group a participant counts. */
@NullMarked
package itu.notification.meeting.attendance.rules;

import org.jspecify.annotations.NullMarked;
