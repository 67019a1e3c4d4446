/** Keeps the register of Member States: who they are, and which development status they had when. */
@NullMarked
package itu.membership.memberstate;

import org.jspecify.annotations.NullMarked;
