/** The mailboxes of the organization's own directors, one per ITU-D region. */
@NullMarked
package itu.notification.regionaloffice;

import org.jspecify.annotations.NullMarked;
