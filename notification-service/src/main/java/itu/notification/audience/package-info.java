/** Whom a campaign addresses: groups as data, counted, sampled and frozen. */
@NullMarked
package itu.notification.audience;

import org.jspecify.annotations.NullMarked;
