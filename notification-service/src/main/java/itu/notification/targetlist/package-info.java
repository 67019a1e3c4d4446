/** The target lists that the office froze in membership-service. */
@NullMarked
package itu.notification.targetlist;

import org.jspecify.annotations.NullMarked;
