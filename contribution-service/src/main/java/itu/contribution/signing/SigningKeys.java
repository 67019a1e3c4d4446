package itu.contribution.signing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/** The keys on record. At most one is current; the private part of the others is gone. */
@ApplicationScoped
class SigningKeys {
    private static final String COLUMNS = "id, public_key, created_at, retired_at";

    private final DataSource database;

    SigningKeys(DataSource database) {
        this.database = database;
    }

    /** The private part as it is kept, sealed or not, with the key it belongs to. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    record Kept(SigningKey key, byte[] privateKey, boolean sealed) {}

    Optional<Kept> current() {
        return query(
                        "select " + COLUMNS + ", private_key, sealed from signing_key where retired_at is null",
                        row -> new Kept(key(row), row.getBytes("private_key"), row.getBoolean("sealed")))
                .stream()
                .findFirst();
    }

    /** All keys ever current, the newest first. */
    List<SigningKey> all() {
        return query("select " + COLUMNS + " from signing_key order by created_at desc, id", SigningKeys::key);
    }

    Optional<SigningKey> byId(String id) {
        return query("select " + COLUMNS + " from signing_key where id = ?", SigningKeys::key, id).stream()
                .findFirst();
    }

    /** Keeps others from changing keys until the end of the transaction. */
    void lock() {
        query("select pg_advisory_xact_lock(hashtextextended('signing_key', 0))", row -> "");
    }

    void add(Kept kept) {
        update(
                "insert into signing_key (id, public_key, private_key, sealed, created_at) values (?, ?, ?, ?, ?)",
                kept.key().id(),
                kept.key().publicKey(),
                kept.privateKey(),
                kept.sealed(),
                atUtc(kept.key().createdAt()));
    }

    /** Retires the current key and destroys its private part. */
    void retireCurrent(Instant at) {
        update("update signing_key set retired_at = ?, private_key = null where retired_at is null", atUtc(at));
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Reader<T> reader, Object... values) {
        try (var connection = database.getConnection();
                var statement = prepare(connection, sql, values);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the signing keys", e);
        }
    }

    private void update(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = prepare(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not change the signing keys", e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static SigningKey key(ResultSet row) throws SQLException {
        return new SigningKey(
                row.getString("id"),
                row.getString("public_key"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("retired_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime atUtc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
