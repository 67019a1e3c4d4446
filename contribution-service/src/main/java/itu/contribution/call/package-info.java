/** Calls to announce a class of contribution, made by circular letter. */
@NullMarked
package itu.contribution.call;

import org.jspecify.annotations.NullMarked;
