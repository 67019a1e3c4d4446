package itu.notification.notice;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A notice to one reader; {@code readAt} is null while that reader has not read it. */
record Notice(
        UUID id,
        String code,
        Map<String, String> particulars,
        @Nullable String link,
        Instant at,
        @Nullable Instant readAt) {}
