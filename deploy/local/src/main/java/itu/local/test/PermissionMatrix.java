package itu.local.test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Who may call what, as a data file, held against a running service: each operation of its OpenAPI document with each role.
 *
 * <p>A line of the file reads {@code METHOD path role role …}; {@code *} stands for every signed-in caller, {@code public}
 * for everyone. Requests carry neither Idempotency-Key nor content, so that an allowed one changes nothing either.
 */
public final class PermissionMatrix {
    private static final List<String> ROLES = List.of(
            "member-state-delegate",
            "member-focal-point",
            "membership-officer",
            "finance-officer",
            "outreach-officer",
            "partnership-officer",
            "conference-secretary",
            "auditor",
            "integrator",
            "administrator");

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final Map<String, Set<String>> allowed;
    private final Map<String, String> contentTypes;
    private final HttpClient http = HttpClient.newHttpClient();

    private PermissionMatrix(Map<String, Set<String>> allowed, Map<String, String> contentTypes) {
        this.allowed = allowed;
        this.contentTypes = contentTypes;
    }

    /**
     * The matrix of a service.
     *
     * @param file path of the data file below the project's root
     * @param paths the {@code paths} of the service's OpenAPI document
     */
    public static PermissionMatrix read(String file, Map<String, Map<String, Object>> paths) {
        var allowed = CommittedDocument.read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split("\\s+"))
                .collect(Collectors.toMap(
                        cells -> cells[0] + " " + cells[1],
                        cells -> Set.of(Arrays.copyOfRange(cells, 2, cells.length)),
                        (a, b) -> a,
                        LinkedHashMap::new));
        return new PermissionMatrix(allowed, operations(paths));
    }

    /** Operations that only one of the two knows: the file, or the OpenAPI document. Empty when they agree. */
    public Set<String> differences() {
        var differing = new TreeSet<>(allowed.keySet());
        differing.addAll(contentTypes.keySet());
        differing.removeIf(operation -> allowed.containsKey(operation) && contentTypes.containsKey(operation));
        return differing;
    }

    /**
     * Calls every operation without a token and with each role, and says where the answer is not what the file promises.
     *
     * @param base the service's address, such as {@code http://localhost:8082}
     */
    public List<String> violations(URI base) {
        var violations = new ArrayList<String>();
        allowed.forEach((operation, roles) -> {
            expect(violations, base, operation, null, roles.contains("public") ? Access.OPEN : Access.UNAUTHORIZED);
            for (var role : ROLES) {
                var open = roles.contains("public") || roles.contains("*") || roles.contains(role);
                expect(violations, base, operation, role, open ? Access.OPEN : Access.FORBIDDEN);
            }
        });
        return violations;
    }

    private enum Access {
        OPEN,
        FORBIDDEN,
        UNAUTHORIZED;

        static Access of(int status) {
            return switch (status) {
                case 401 -> UNAUTHORIZED;
                case 403 -> FORBIDDEN;
                default -> OPEN;
            };
        }
    }

    private void expect(List<String> violations, URI base, String operation, @Nullable String role, Access expected) {
        var status = call(base, operation, role);
        if (Access.of(status) != expected || status >= 500) {
            violations.add(operation + " as " + (role == null ? "nobody" : role) + " answered " + status + ", expected "
                    + expected);
        }
    }

    private int call(URI base, String operation, @Nullable String role) {
        var cells = operation.split(" ");
        var path = cells[1].replaceAll("\\{(id|[a-z]*Id)}", "00000000-0000-7000-8000-000000000000")
                .replaceAll("\\{[^}]+}", "NONE");
        var request = HttpRequest.newBuilder(base.resolve(path))
                .method(cells[0], HttpRequest.BodyPublishers.noBody())
                .header("Content-Type", contentTypes.getOrDefault(operation, "application/json"));
        if (role != null) {
            request.header(
                    "Authorization",
                    "Bearer " + Tokens.of("someone-" + role, role).bearer());
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new IllegalStateException(operation + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> operations(Map<String, Map<String, Object>> paths) {
        var operations = new LinkedHashMap<String, String>();
        paths.forEach((path, methods) -> methods.forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                operations.put(method.toUpperCase(Locale.ROOT) + " " + path, contentType(operation));
            }
        }));
        return operations;
    }

    private static String contentType(Object operation) {
        if (operation instanceof Map<?, ?> described
                && described.get("requestBody") instanceof Map<?, ?> body
                && body.get("content") instanceof Map<?, ?> content
                && !content.isEmpty()) {
            return content.keySet().iterator().next().toString();
        }
        return "application/json";
    }
}
