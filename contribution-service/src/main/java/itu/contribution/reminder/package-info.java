/** The ladder of reminders to those who have not replied to a call. */
@NullMarked
package itu.contribution.reminder;

import org.jspecify.annotations.NullMarked;
