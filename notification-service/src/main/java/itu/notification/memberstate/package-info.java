/** The names of the Member States in six languages, as membership-service registers them. */
@NullMarked
package itu.notification.memberstate;

import org.jspecify.annotations.NullMarked;
