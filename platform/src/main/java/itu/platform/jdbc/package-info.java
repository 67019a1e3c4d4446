/** Plain SQL where no entity serves. */
@NullMarked
package itu.platform.jdbc;

import org.jspecify.annotations.NullMarked;
