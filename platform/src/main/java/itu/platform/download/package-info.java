/** Files that are written while they are sent. */
@NullMarked
package itu.platform.download;

import org.jspecify.annotations.NullMarked;
