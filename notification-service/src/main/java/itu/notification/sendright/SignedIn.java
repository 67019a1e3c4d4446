package itu.notification.sendright;

import java.time.Instant;
import java.util.UUID;

/** The database's row: which epoch it is in, how far, and who began it and why. */
record SignedIn(UUID epoch, long counter, String by, String reason, Instant at) {
    Epoch asEpoch() {
        return new Epoch(epoch, counter);
    }
}
