/** Increases of the class at any time, outside the calls of a conference (CS 165B). */
@NullMarked
package itu.contribution.increase;

import org.jspecify.annotations.NullMarked;
