/** Keeps the persons who act for administrations and organizations: what they are responsible for, on what ground their data is held, and how it goes. */
@NullMarked
package itu.membership.person;

import org.jspecify.annotations.NullMarked;
