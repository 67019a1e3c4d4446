package itu.platform.due;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** The acts that the system has done. */
@ApplicationScoped
class DoneActs {
    private final DataSource dataSource;

    DoneActs(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Those of the subjects to which the act has been done. */
    Set<String> among(String act, Collection<String> subjects) {
        try (var connection = dataSource.getConnection();
                var select =
                        connection.prepareStatement("select subject from due_act where act = ? and subject = any(?)")) {
            select.setString(1, act);
            select.setArray(2, connection.createArrayOf("text", subjects.toArray()));
            var done = new HashSet<String>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    done.add(row.getString(1));
                }
            }
            return done;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the acts done", e);
        }
    }

    /**
     * Claims an act for the running transaction. An instance that comes second waits here for the first: it gets the act when
     * that one rolls back, and nothing when it commits.
     */
    boolean claim(String act, Due due, Instant at) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into due_act (act, subject, due_on, done_at) values (?, ?, ?, ?)
                        on conflict (act, subject) do nothing""")) {
            insert.setString(1, act);
            insert.setString(2, due.subject());
            insert.setObject(3, due.on());
            insert.setObject(4, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not claim " + act + " of " + due.subject(), e);
        }
    }
}
