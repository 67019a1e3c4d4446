/** What every operation of every service documents alike. */
@NullMarked
package itu.platform.openapi;

import org.jspecify.annotations.NullMarked;
