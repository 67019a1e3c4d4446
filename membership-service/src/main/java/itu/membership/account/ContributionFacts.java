package itu.membership.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import itu.platform.events.IncomingEvent;

/** What contribution-service told, in the order of its numbers. */
@ApplicationScoped
class ContributionFacts {
    private static final int MOST = 1_000;

    private static final String COLUMNS = """
            select regexp_replace(type, '^.*\\.([a-z-]+)\\.v1$', '\\1'), subject, sequence, happened_at, data
            from contribution_fact where topic = ? and\s""";

    private final DataSource dataSource;
    private final ObjectMapper json;

    ContributionFacts(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    void keep(String topic, IncomingEvent event, ContributionProjector.About about, Instant knownAt) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into contribution_fact (type, subject, sequence, topic, contributor, call, happened_at, known_at,
                                                       synthetic, data)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb) on conflict do nothing""")) {
            insert.setString(1, event.type());
            insert.setString(2, event.subject());
            insert.setLong(3, event.sequence());
            insert.setString(4, topic);
            insert.setString(5, about.contributor());
            insert.setString(6, about.call());
            insert.setObject(7, event.time().atOffset(ZoneOffset.UTC));
            insert.setObject(8, knownAt.atOffset(ZoneOffset.UTC));
            insert.setBoolean(9, Boolean.TRUE.equals(about.synthetic()));
            insert.setString(10, event.data());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not keep a fact of contribution-service", e);
        }
    }

    /** The latest facts of a topic about some contributors, each a Member State or a Sector Member and its Sector. */
    @Transactional
    List<ContributionFact> about(List<String> contributors, String topic) {
        return read("contributor = any (?)", topic, contributors);
    }

    /** The latest facts of a topic, about all. */
    @Transactional
    List<ContributionFact> all(String topic) {
        return read("contributor is null", topic, null);
    }

    /** When the newest fact of a topic happened; null while none came. */
    @Transactional
    @Nullable
    Instant knownUpTo(String topic) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select happened_at from contribution_fact where topic = ? order by happened_at desc limit 1")) {
            select.setString(1, topic);
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getObject(1, OffsetDateTime.class).toInstant() : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read how far the topic is known", e);
        }
    }

    private List<ContributionFact> read(String condition, String topic, @Nullable List<String> contributors) {
        var sql = "select * from (" + COLUMNS + condition + " order by happened_at desc, sequence desc limit " + MOST
                + ") latest order by sequence, subject";
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            fill(connection, select, topic, contributors);
            var facts = new ArrayList<ContributionFact>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    facts.add(new ContributionFact(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getLong(3),
                            rows.getObject(4, OffsetDateTime.class).toInstant(),
                            json.readTree(rows.getString(5))));
                }
            }
            return facts;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Could not read the facts of contribution-service", e);
        }
    }

    private static void fill(
            Connection connection, PreparedStatement select, String topic, @Nullable List<String> contributors)
            throws SQLException {
        select.setString(1, topic);
        if (contributors != null) {
            select.setArray(2, connection.createArrayOf("text", contributors.toArray()));
        }
    }
}
