package itu.notification.sendright;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** The one row of the right to send. */
@ApplicationScoped
class SendRights {
    private final DataSource dataSource;

    SendRights(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Optional<SignedIn> current() {
        try (var connection = dataSource.getConnection();
                var select =
                        connection.prepareStatement("select epoch, counter, signed_in_by, reason, at from send_right");
                var row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(new SignedIn(
                            row.getObject(1, UUID.class),
                            row.getLong(2),
                            row.getString(3),
                            row.getString(4),
                            row.getObject(5, OffsetDateTime.class).toInstant()))
                    : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the right to send", e);
        }
    }

    /** Whether any mail has left from this database, as far as it knows. */
    boolean anythingSent() {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select exists (select from delivery) or exists (select from dispatch where handed_at is not null)");
                var row = select.executeQuery()) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not see whether mail has been sent", e);
        }
    }

    /** Makes the counter of an epoch grow; empty when the database is no longer in that epoch. */
    Optional<Epoch> grow(UUID epoch) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(
                        "update send_right set counter = counter + 1 where epoch = ? returning counter")) {
            update.setObject(1, epoch);
            try (var row = update.executeQuery()) {
                return row.next() ? Optional.of(new Epoch(epoch, row.getLong(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not make the right to send grow", e);
        }
    }

    /** Puts a database into an epoch, in the caller's transaction. */
    void enter(SignedIn signedIn) {
        try (var connection = dataSource.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into send_right (epoch, counter, signed_in_by, reason, at) values (?, ?, ?, ?, ?)
                        on conflict (only_row) do update
                        set epoch = excluded.epoch, counter = excluded.counter, signed_in_by = excluded.signed_in_by,
                            reason = excluded.reason, at = excluded.at""")) {
            upsert.setObject(1, signedIn.epoch());
            upsert.setLong(2, signedIn.counter());
            upsert.setString(3, signedIn.by());
            upsert.setString(4, signedIn.reason());
            upsert.setObject(5, OffsetDateTime.ofInstant(signedIn.at(), ZoneOffset.UTC));
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not sign the database in", e);
        }
    }
}
