/** What the entries of the register have in common: names in six languages, regions, and how sure we are. */
@NullMarked
package itu.membership.register;

import org.jspecify.annotations.NullMarked;
