/** Keeps the functional mailboxes that official letters go to, and says whose contacts a caller reaches. */
@NullMarked
package itu.membership.contact;

import org.jspecify.annotations.NullMarked;
