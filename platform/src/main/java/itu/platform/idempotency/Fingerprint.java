package itu.platform.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** Tells two requests under one key apart, by their address without the host and what was read from them. */
@ApplicationScoped
class Fingerprint {
    private final ObjectMapper json;

    Fingerprint(ObjectMapper json) {
        this.json = json;
    }

    byte[] of(String address, @Nullable Object[] parameters) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(address.getBytes(StandardCharsets.UTF_8));
            for (var parameter : parameters) {
                if (parameter instanceof UriInfo) {
                    continue;
                }
                digest.update((byte) 0);
                digest.update(json.writeValueAsBytes(parameter));
            }
            return digest.digest();
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("Could not take the fingerprint of a request", e);
        }
    }
}
