/** What the membership lacks: States without members, segments out of reach, members that could become more. */
@NullMarked
package itu.membership.gap;

import org.jspecify.annotations.NullMarked;
