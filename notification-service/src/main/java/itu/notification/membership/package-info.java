/** Who is a member, in which category and Sector, on which days, as membership-service tells it. */
@NullMarked
package itu.notification.membership;

import org.jspecify.annotations.NullMarked;
