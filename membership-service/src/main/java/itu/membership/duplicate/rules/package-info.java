/** What makes two entries alike: pure functions from names and websites to keys that duplicates share. */
@NullMarked
package itu.membership.duplicate.rules;

import org.jspecify.annotations.NullMarked;
