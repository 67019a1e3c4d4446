package itu.platform.paging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import org.jspecify.annotations.Nullable;

import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Hmac;

/**
 * Makes and reads cursors: the sort key of the last row seen, signed for the address of the list so that a client can
 * neither make one up nor take it to another list.
 */
@ApplicationScoped
public class Cursors {
    public static final int MAX_LIMIT = 200;

    private static final String SEPARATOR = "\u001f";
    private static final int SIGNATURE_BYTES = 16;

    private final PlatformSecrets secrets;

    private final CurrentVertxRequest request;

    Cursors(PlatformSecrets secrets, CurrentVertxRequest request) {
        this.secrets = secrets;
        this.request = request;
    }

    /**
     * Cuts a page out of rows that were read one beyond the limit.
     *
     * @param rows up to {@code limit + 1} rows
     * @param keyOf the sort key of a row, in the order of the sort columns
     */
    public <T> Page<T> page(List<T> rows, int limit, Function<? super T, List<String>> keyOf) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, limit);
        return new Page<>(items, write(keyOf.apply(items.getLast())));
    }

    /**
     * The sort key that a cursor holds.
     *
     * @return null when there is no cursor, which means the first page
     * @throws itu.platform.problem.ProblemException 400 when the cursor is not one of ours
     */
    public @Nullable List<String> read(@Nullable String cursor, int parts) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            var signed = Arrays.copyOfRange(bytes, 0, Math.max(0, bytes.length - SIGNATURE_BYTES));
            var signature = Arrays.copyOfRange(bytes, signed.length, bytes.length);
            var key = List.of(new String(signed, StandardCharsets.UTF_8).split(SEPARATOR, -1));
            if (MessageDigest.isEqual(signature, signature(signed)) && key.size() == parts) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // answered below, like a wrong signature
        }
        throw Problem.of(PlatformProblem.INVALID_CURSOR).toException();
    }

    private String write(List<String> key) {
        var content = String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8);
        var bytes = Arrays.copyOf(content, content.length + SIGNATURE_BYTES);
        System.arraycopy(signature(content), 0, bytes, content.length, SIGNATURE_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private byte[] signature(byte[] content) {
        var purpose = (list() + '\0').getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(new Hmac(secrets.get("cursor")).of(purpose, content), SIGNATURE_BYTES);
    }

    private String list() {
        var arc = Arc.container();
        var current = arc != null && arc.requestContext().isActive() ? request.getCurrent() : null;
        return current == null ? "" : current.normalizedPath();
    }
}
