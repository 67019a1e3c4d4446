/** Facts told to other services: written to the outbox with the change itself, relayed to Kafka, applied once by the reader. */
@NullMarked
package itu.platform.events;

import org.jspecify.annotations.NullMarked;
