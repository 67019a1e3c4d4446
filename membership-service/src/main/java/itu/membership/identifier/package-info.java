/** The names that other registers have for an organization, checked where they carry check digits. */
@NullMarked
package itu.membership.identifier;

import org.jspecify.annotations.NullMarked;
