/** Whom to address, as data: criteria that a person can read, a form can fill, and no client can bend into a query. */
@NullMarked
package itu.membership.criteria;

import org.jspecify.annotations.NullMarked;
