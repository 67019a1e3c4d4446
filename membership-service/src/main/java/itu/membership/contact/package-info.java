/** Keeps the functional mailboxes that official letters go to. */
@NullMarked
package itu.membership.contact;

import org.jspecify.annotations.NullMarked;
