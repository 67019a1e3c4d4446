/** Which fact asks for which letter: rules as data, and the reactors that heed them. */
@NullMarked
package itu.notification.rule;

import org.jspecify.annotations.NullMarked;
