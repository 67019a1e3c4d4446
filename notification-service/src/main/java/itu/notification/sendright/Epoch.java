package itu.notification.sendright;

import java.util.UUID;

/**
 * What the database and the file each hold of the right to send.
 *
 * @param id changes whenever somebody signs a database in
 * @param counter grows while mail is sent
 */
record Epoch(UUID id, long counter) {}
