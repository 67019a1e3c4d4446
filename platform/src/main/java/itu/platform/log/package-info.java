/** What the services' logs have in common. */
@NullMarked
package itu.platform.log;

import org.jspecify.annotations.NullMarked;
