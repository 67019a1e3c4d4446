package itu.notification.upload;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A list that was handed in. {@code read = taken + repeated + refused}.
 *
 * @param remarks the first rows that were not taken, by line
 */
record UploadedList(
        UUID id,
        String name,
        String sha256,
        long read,
        long taken,
        long repeated,
        long refused,
        List<Remark> remarks,
        Instant uploadedAt,
        String uploadedBy) {}
