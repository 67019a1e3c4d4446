/** Applications for membership, from the form to the admission: who approves them, by when, and what comes of them. */
@NullMarked
package itu.membership.application;

import org.jspecify.annotations.NullMarked;
