package itu.notification.circular;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers that caches on the way may keep: with a tag made of what they say. */
@ApplicationScoped
class Cacheable {
    private static final int TAG_BYTES = 16;

    private final long maxAge;

    Cacheable(@ConfigProperty(name = "suite.archive.max-age-seconds") long maxAge) {
        this.maxAge = maxAge;
    }

    /** The answer, or that it is as the caller's tag says. */
    Response.ResponseBuilder answer(String content, String mediaType, String language, Request request) {
        var tag = new EntityTag(digest(content));
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(content, mediaType) : unchanged)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + maxAge)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header("X-Content-Type-Options", "nosniff");
    }

    private static String digest(String content) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)),
                            0,
                            TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
