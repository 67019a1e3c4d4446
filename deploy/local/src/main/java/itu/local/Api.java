package itu.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Calls the public APIs as a demo user; anything but success is a failure in a sentence. */
final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int EXCERPT = 600;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Tokens tokens;

    Api(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What came back, with the version of what was read or changed; the empty string where none was told. */
    record Answer(JsonNode body, String etag) {}

    JsonNode get(String url, String user) {
        return read(url, user).body();
    }

    Answer read(String url, String user) {
        return send("GET", url, "", "application/json", user, "", "");
    }

    JsonNode put(String url, JsonNode body, String user) {
        return send("PUT", url, body.toString(), "application/json", user, "", "")
                .body();
    }

    JsonNode post(String url, String body, String contentType, String user) {
        return send("POST", url, body, contentType, user, key(url, body), "").body();
    }

    Answer post(String url, JsonNode body, String user) {
        return send("POST", url, body.toString(), "application/json", user, key(url, body.toString()), "");
    }

    /** A question that is too long for an address. */
    JsonNode ask(String url, JsonNode body, String user) {
        return send(
                        "POST",
                        url,
                        body.toString(),
                        "application/json",
                        user,
                        UUID.randomUUID().toString(),
                        "")
                .body();
    }

    /** A change of the version that was read. */
    Answer change(String url, JsonNode body, String version, String user) {
        var content = body.isEmpty() ? "" : body.toString();
        return send("POST", url, content, "application/json", user, key(url, content), version);
    }

    private Answer send(
            String method, String url, String body, String contentType, String user, String key, String version) {
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + tokens.of(user))
                .header("Accept", "application/json")
                .header("Content-Type", contentType)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        if (!version.isEmpty()) {
            request.header("If-Match", version);
        }
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new SuiteFailure("%s %s as %s answered %d: %s"
                        .formatted(method, url, user, answer.statusCode(), excerpt(answer.body())));
            }
            return new Answer(
                    answer.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(answer.body()),
                    answer.headers().firstValue("ETag").orElse(""));
        } catch (JsonProcessingException e) {
            throw new SuiteFailure(method + " " + url + " did not answer with JSON.", e);
        } catch (IOException e) {
            throw new SuiteFailure("Nothing answers at " + url + ". Does the suite run (./suite status)?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure("The suite is stopping.", e);
        }
    }

    /** The same load after an interruption has the same key, so nothing is created twice. */
    private static String key(String url, String body) {
        return UUID.nameUUIDFromBytes((url + "\n" + body).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static String excerpt(String body) {
        return body.length() > EXCERPT ? body.substring(0, EXCERPT) + " …" : body;
    }
}
