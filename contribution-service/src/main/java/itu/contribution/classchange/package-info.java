/** Changes of the class outside the calls of a conference: increases (CS 165B), and reductions that the Council authorized (CS 165A). */
@NullMarked
package itu.contribution.classchange;

import org.jspecify.annotations.NullMarked;
