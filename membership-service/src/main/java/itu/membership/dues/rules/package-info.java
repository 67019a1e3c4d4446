/** When arrears suspend, exclude and are cleared, as pure functions of dues and days (PP Resolution 152). */
@NullMarked
package itu.membership.dues.rules;

import org.jspecify.annotations.NullMarked;
