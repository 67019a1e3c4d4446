/** Facts told to integrators over HTTP: signed, tried again, logged, sent again on demand. */
@NullMarked
package itu.notification.webhook;

import org.jspecify.annotations.NullMarked;
