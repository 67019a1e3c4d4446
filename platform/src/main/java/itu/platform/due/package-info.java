/** Acts of the system itself that fall due on a day: each is done once, however many instances run. */
@NullMarked
package itu.platform.due;

import org.jspecify.annotations.NullMarked;
