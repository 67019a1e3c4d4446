package itu.platform.idempotency;

import java.security.MessageDigest;
import java.util.Map;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record StoredAnswer(
        byte[] fingerprint,
        int status,
        Map<String, String> headers,
        @Nullable String body) {
    boolean answers(KeyedRequest request) {
        return MessageDigest.isEqual(fingerprint, request.fingerprint());
    }

    RestResponse<?> toResponse() {
        var response = RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(status), body);
        headers.forEach(response::header);
        if (!headers.containsKey(HttpHeaders.CONTENT_TYPE)) {
            response.type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
        }
        return response.header("Idempotency-Replayed", "true").build();
    }
}
