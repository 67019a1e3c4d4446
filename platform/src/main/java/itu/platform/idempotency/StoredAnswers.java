package itu.platform.idempotency;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Answers kept for 30 days under (caller, key). */
@ApplicationScoped
class StoredAnswers {
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final DataSource dataSource;
    private final ObjectMapper json;

    StoredAnswers(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** Takes the key for this transaction; false when another request holds it now. */
    boolean reserve(KeyedRequest request) throws SQLException {
        try (var connection = dataSource.getConnection();
                var lock = connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, request.caller() + request.key());
            try (var row = lock.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    @Nullable
    StoredAnswer find(KeyedRequest request) throws SQLException, JsonProcessingException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select fingerprint, status, headers, body from idempotency_key where caller = ? and key = ?")) {
            identify(select, request);
            try (var row = select.executeQuery()) {
                return row.next()
                        ? new StoredAnswer(
                                row.getBytes(1),
                                row.getInt(2),
                                json.readValue(row.getString(3), HEADERS),
                                row.getString(4))
                        : null;
            }
        }
    }

    RestResponse<?> store(KeyedRequest request, RestResponse<?> answer) throws SQLException, JsonProcessingException {
        var headers = new LinkedHashMap<String, String>();
        answer.getStringHeaders().forEach((name, values) -> headers.put(name, String.join(",", values)));
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into idempotency_key (caller, key, fingerprint, status, headers, body) values (?, ?, ?, ?, ?::jsonb, ?)")) {
            identify(insert, request);
            insert.setBytes(3, request.fingerprint());
            insert.setInt(4, answer.getStatus());
            insert.setString(5, json.writeValueAsString(headers));
            insert.setString(6, text(answer.getEntity()));
            insert.executeUpdate();
        }
        return answer;
    }

    private @Nullable String text(@Nullable Object entity) throws JsonProcessingException {
        return entity == null || entity instanceof String ? (String) entity : json.writeValueAsString(entity);
    }

    private static void identify(PreparedStatement statement, KeyedRequest request) throws SQLException {
        statement.setString(1, request.caller());
        statement.setObject(2, request.key());
    }

    @Scheduled(cron = "0 17 3 * * ?")
    void forgetOld() throws SQLException {
        try (var connection = dataSource.getConnection();
                var delete = connection.createStatement()) {
            delete.executeUpdate("delete from idempotency_key where created_at < now() - interval '30 days'");
        }
    }
}
