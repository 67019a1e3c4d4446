/** Target lists: whom the office means to address, frozen, explained and told to who writes the letters. */
@NullMarked
package itu.membership.targetlist;

import org.jspecify.annotations.NullMarked;
