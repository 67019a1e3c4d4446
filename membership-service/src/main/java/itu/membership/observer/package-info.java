/** Keeps who takes part without being a Member State. */
@NullMarked
package itu.membership.observer;

import org.jspecify.annotations.NullMarked;
