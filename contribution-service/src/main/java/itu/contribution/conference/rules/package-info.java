/** The days that the Basic Texts reckon from a conference's dates, as pure functions. */
@NullMarked
package itu.contribution.conference.rules;

import org.jspecify.annotations.NullMarked;
