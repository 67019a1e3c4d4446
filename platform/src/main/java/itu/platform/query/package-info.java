/** Query parameters, read so that a wrong one is named. */
@NullMarked
package itu.platform.query;

import org.jspecify.annotations.NullMarked;
