/** The rules on applications as pure functions: who decides, which step may follow which, and the clock of a direct application. */
@NullMarked
package itu.membership.application.rules;

import org.jspecify.annotations.NullMarked;
