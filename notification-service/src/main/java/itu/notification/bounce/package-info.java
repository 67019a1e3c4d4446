/** Mail that came back: read, matched to what was sent, and acted upon. */
@NullMarked
package itu.notification.bounce;

import org.jspecify.annotations.NullMarked;
