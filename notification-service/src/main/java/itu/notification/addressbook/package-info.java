/** The functional mailboxes of the Member States, as membership-service designates them. */
@NullMarked
package itu.notification.addressbook;

import org.jspecify.annotations.NullMarked;
