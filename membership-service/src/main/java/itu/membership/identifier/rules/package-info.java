/** How identifiers of organizations are written and checked: pure functions. */
@NullMarked
package itu.membership.identifier.rules;

import org.jspecify.annotations.NullMarked;
