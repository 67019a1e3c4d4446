package itu.notification.content;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import itu.platform.language.Language;

/** Appends editions. */
@ApplicationScoped
class EditionBook {
    private final DataSource dataSource;
    private final ObjectMapper json;

    EditionBook(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** Appends an edition; the row of its template or circular letter must be held. */
    @Transactional(Transactional.TxType.MANDATORY)
    void append(NewEdition asked, int number, Map<Language, Variant> variants, Instant at, String by) {
        try (var connection = dataSource.getConnection()) {
            edition(connection, asked, number, at, by);
            variants(connection, asked.content(), variants);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Could not keep an edition", e);
        }
    }

    private void edition(Connection connection, NewEdition asked, int number, Instant at, String by)
            throws SQLException, JsonProcessingException {
        try (var insert = connection.prepareStatement("""
                insert into content_edition (content, number, kind, source_language, fallback, official, synthetic,
                                             placeholders, head, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)""")) {
            insert.setObject(1, asked.content());
            insert.setInt(2, number);
            insert.setString(3, asked.kind().name());
            insert.setString(4, asked.source().tag());
            insert.setArray(
                    5,
                    connection.createArrayOf(
                            "text", asked.fallback().stream().map(Language::tag).toArray()));
            insert.setBoolean(6, asked.official());
            insert.setBoolean(7, asked.synthetic());
            insert.setString(8, json.writeValueAsString(asked.placeholders()));
            if (asked.head() == null) {
                insert.setNull(9, Types.VARCHAR);
            } else {
                insert.setString(9, json.writeValueAsString(asked.head()));
            }
            insert.setObject(10, at.atOffset(ZoneOffset.UTC));
            insert.setString(11, by);
            insert.executeUpdate();
        }
    }

    private static void variants(Connection connection, UUID content, Map<Language, Variant> variants)
            throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into content_variant (content, number, language, subject, body, source_version)
                values (?, ?, ?, ?, ?, ?)""")) {
            for (var variant : variants.values()) {
                insert.setObject(1, content);
                insert.setInt(2, variant.number());
                insert.setString(3, variant.language().tag());
                insert.setString(4, variant.subject());
                insert.setString(5, variant.body());
                insert.setInt(6, variant.sourceVersion());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
