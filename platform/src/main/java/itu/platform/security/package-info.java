/** Who calls: roles, and the Member State or organization the token binds the caller to. */
@NullMarked
package itu.platform.security;

import org.jspecify.annotations.NullMarked;
