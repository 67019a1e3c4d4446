/** The state of a membership on a day explained: the fact it rests on, the provision, and what comes next. */
@NullMarked
package itu.membership.standing;

import org.jspecify.annotations.NullMarked;
