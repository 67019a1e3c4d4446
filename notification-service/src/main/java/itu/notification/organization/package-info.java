/** The organizations of the register, and who became an alias of whom, as membership-service tells it. */
@NullMarked
package itu.notification.organization;

import org.jspecify.annotations.NullMarked;
