/** Memberships: what an organization is in a Sector, the facts of its life, and the state derived from them for any day. */
@NullMarked
package itu.membership.membership;

import org.jspecify.annotations.NullMarked;
