package itu.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Access tokens of the demo users. */
final class Tokens {
    static final String DEMO_PASSWORD = "demo-only";

    private final String issuer;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Tokens(String issuer) {
        this.issuer = issuer;
    }

    String of(String user) {
        return known.computeIfAbsent(user, this::login);
    }

    private String login(String user) {
        var endpoint = ask(HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration")))
                .path("token_endpoint")
                .asText();
        var form =
                Map.of("grant_type", "password", "client_id", "suite-cli", "username", user, "password", DEMO_PASSWORD);
        var answer = ask(HttpRequest.newBuilder(URI.create(endpoint))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
        if (!answer.has("access_token")) {
            throw new SuiteFailure("No token for \"%s\": %s. The demo users are in deploy/keycloak/README.md."
                    .formatted(user, answer.path("error_description").asText("refused")));
        }
        return answer.path("access_token").asText();
    }

    private JsonNode ask(HttpRequest.Builder request) {
        try (var http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            var answer = http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new SuiteFailure("Nothing answers at " + issuer + ". Does the suite run (./suite status)?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure("The suite is stopping.", e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
