/** Brings memberships in from files of any length. */
@NullMarked
package itu.membership.membership.importing;

import org.jspecify.annotations.NullMarked;
