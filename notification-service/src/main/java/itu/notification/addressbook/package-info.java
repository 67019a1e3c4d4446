/** The functional mailboxes of Member States and organizations, as membership-service designates them. */
@NullMarked
package itu.notification.addressbook;

import org.jspecify.annotations.NullMarked;
