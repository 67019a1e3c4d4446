/** The two times of a question: the day it is about, and the instant of knowledge it is answered from. */
@NullMarked
package itu.platform.history;

import org.jspecify.annotations.NullMarked;
