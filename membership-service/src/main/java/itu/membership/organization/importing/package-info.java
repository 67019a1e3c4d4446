/** Brings organizations in from files of any length. */
@NullMarked
package itu.membership.organization.importing;

import org.jspecify.annotations.NullMarked;
