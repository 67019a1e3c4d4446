package itu.membership.duplicate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import itu.membership.duplicate.rules.DuplicateKeys;

/** The keys of entries in the database, and the entries that wait for theirs to be computed. */
@ApplicationScoped
class EntryKeys {
    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

    private final ObjectMapper json;

    EntryKeys(ObjectMapper json) {
        this.json = json;
    }

    private record Waiting(
            UUID organization,
            Map<String, String> names,
            String country,
            @Nullable String website) {}

    /** Takes up to so many waiting entries and brings their keys up to date; gives their ids. */
    List<UUID> refresh(Connection connection, int most) throws SQLException {
        var waiting = take(connection, most);
        var ids = waiting.stream().map(Waiting::organization).toList();
        if (ids.isEmpty()) {
            return ids;
        }
        try (var delete = connection.prepareStatement("delete from duplicate_key where organization = any (?)");
                var insert = connection.prepareStatement(
                        "insert into duplicate_key (organization, kind, key) values (?, ?, ?) on conflict do nothing")) {
            delete.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            delete.executeUpdate();
            for (var entry : waiting) {
                add(insert, entry);
            }
            insert.executeBatch();
        }
        return ids;
    }

    private static void add(PreparedStatement insert, Waiting entry) throws SQLException {
        for (var key : DuplicateKeys.of(entry.names(), entry.country(), entry.website())) {
            insert.setObject(1, entry.organization());
            insert.setString(2, key.kind().name());
            insert.setString(3, key.value());
            insert.addBatch();
        }
    }

    private List<Waiting> take(Connection connection, int most) throws SQLException {
        var taken = new ArrayList<Waiting>();
        try (var take = connection.prepareStatement("""
                        with taken as (
                            delete from duplicate_check where organization in (
                                select organization from duplicate_check order by organization limit ?)
                            returning organization)
                        select id, names, country, website from taken join organization on id = taken.organization""")) {
            take.setInt(1, most);
            try (var rows = take.executeQuery()) {
                while (rows.next()) {
                    taken.add(new Waiting(
                            rows.getObject(1, UUID.class),
                            json.readValue(rows.getString(2), NAMES),
                            rows.getString(3),
                            rows.getString(4)));
                }
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The names on record are no JSON", e);
        }
        return taken;
    }
}
