/** Those who get letters, and the values that a letter to one of them is filled with. */
@NullMarked
package itu.notification.addressee;

import org.jspecify.annotations.NullMarked;
