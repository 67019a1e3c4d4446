package itu.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Stands in for the three services and the OIDC provider on one port, and keeps what it was asked. */
final class StubSuite implements AutoCloseable {
    private static final String REPORT =
            "{\"dryRun\":false,\"read\":3,\"created\":3,\"updated\":0,\"unchanged\":0,\"refused\":0,\"rows\":[]}";

    record Request(String line, String user, String idempotencyKey, String version, String body) {}

    final List<Request> requests = new ArrayList<>();
    private final Map<String, String> answers = new HashMap<>();
    private final HttpServer server;

    StubSuite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), FreePorts.next()), 0);
        server.createContext("/", this::answer);
        server.start();
        on("/realms/itu-suite/.well-known/openid-configuration", "{\"token_endpoint\":\"" + origin() + "/token\"}");
        on("/api/contributions/v1/member-states?limit=200", "[" + "{},".repeat(193) + "{}]");
    }

    void on(String path, String answer) {
        answers.put(path, answer);
    }

    Settings settings() {
        var port = Integer.toString(server.getAddress().getPort());
        return new Settings(Map.of(
                "SUITE_OIDC_URL", origin() + "/realms/itu-suite",
                "SUITE_PORT_MEMBERSHIP", port,
                "SUITE_PORT_CONTRIBUTION", port,
                "SUITE_PORT_NOTIFICATION", port));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var path = exchange.getRequestURI().toString();
        var headers = exchange.getRequestHeaders();
        var token = String.valueOf(headers.getFirst("Authorization"));
        if (token.startsWith("Bearer ")) {
            requests.add(new Request(
                    exchange.getRequestMethod() + " " + path,
                    token.substring("Bearer ".length()),
                    headers.getFirst("Idempotency-Key"),
                    headers.getFirst("If-Match"),
                    body));
        }
        var answer = path.equals("/token")
                ? "{\"access_token\":\"" + body.replaceAll(".*username=([^&]*).*", "$1") + "\"}"
                : answers.getOrDefault(path, REPORT);
        var bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("ETag", "\"" + requests.size() + "\"");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
