package itu.platform.idempotency;

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

    /** What is known of a key: nothing yet, so that this transaction now holds it; that another holds it; or its answer. */
    sealed interface Reservation {
        record Free() implements Reservation {}

        record Running() implements Reservation {}

        record Answered(StoredAnswer answer) implements Reservation {}
    }

    /**
     * Takes the key for this transaction, or finds its answer, in one round trip. Should the answer be committed between
     * the look and the lock, storing a second one fails on the primary key and rolls everything back.
     */
    Reservation reserve(KeyedRequest request) throws SQLException, JsonProcessingException {
        try (var connection = dataSource.getConnection();
                var reserve = connection.prepareStatement("""
                        select pg_try_advisory_xact_lock(hashtextextended(?, 0)), fingerprint, status, headers, body
                        from (select) as always left join idempotency_key on caller = ? and key = ?""")) {
            reserve.setString(1, request.caller() + request.key());
            reserve.setString(2, request.caller());
            reserve.setObject(3, request.key());
            try (var row = reserve.executeQuery()) {
                row.next();
                if (row.getBytes("fingerprint") != null) {
                    return new Reservation.Answered(new StoredAnswer(
                            row.getBytes("fingerprint"),
                            row.getInt("status"),
                            json.readValue(row.getString("headers"), HEADERS),
                            row.getString("body")));
                }
                return row.getBoolean(1) ? new Reservation.Free() : new Reservation.Running();
            }
        }
    }

    RestResponse<?> store(KeyedRequest request, RestResponse<?> answer) throws SQLException, JsonProcessingException {
        var headers = new LinkedHashMap<String, String>();
        answer.getStringHeaders().forEach((name, values) -> headers.put(name, String.join(",", values)));
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into idempotency_key (caller, key, fingerprint, status, headers, body) values (?, ?, ?, ?, ?::jsonb, ?)")) {
            insert.setString(1, request.caller());
            insert.setObject(2, request.key());
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

    @Scheduled(cron = "0 17 3 * * ?")
    void forgetOld() throws SQLException {
        try (var connection = dataSource.getConnection();
                var delete = connection.createStatement()) {
            delete.executeUpdate("delete from idempotency_key where created_at < now() - interval '30 days'");
        }
    }
}
