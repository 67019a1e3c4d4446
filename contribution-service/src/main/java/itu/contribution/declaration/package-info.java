/** Declarations: the class that a Member State announces in answer to a call. */
@NullMarked
package itu.contribution.declaration;

import org.jspecify.annotations.NullMarked;
