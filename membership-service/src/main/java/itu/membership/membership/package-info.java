/** The memberships that organizations hold, the facts they rest on, and their state from day to day. */
@NullMarked
package itu.membership.membership;

import org.jspecify.annotations.NullMarked;
