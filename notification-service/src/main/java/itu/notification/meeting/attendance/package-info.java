/** Who registered for a meeting and who came: by group, and one by one without a name. */
@NullMarked
package itu.notification.meeting.attendance;

import org.jspecify.annotations.NullMarked;
