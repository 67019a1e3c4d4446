/** Questions of the secretariat about a declaration, and the contributor's answers. */
@NullMarked
package itu.contribution.clarification;

import org.jspecify.annotations.NullMarked;
