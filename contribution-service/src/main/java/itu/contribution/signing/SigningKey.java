package itu.contribution.signing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A key that the service signs with, or signed with.
 *
 * @param id its JWK thumbprint (RFC 7638)
 * @param publicKey the public part, a JWK as JSON
 * @param retiredAt when another took its place; null while it is the current one
 */
record SigningKey(
        String id,
        String publicKey,
        Instant createdAt,
        @Nullable Instant retiredAt) {}
