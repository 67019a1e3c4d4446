/** Signs what the service hands out, with keys that it makes, keeps and publishes itself. */
@NullMarked
package itu.contribution.signing;

import org.jspecify.annotations.NullMarked;
