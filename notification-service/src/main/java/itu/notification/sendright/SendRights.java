package itu.notification.sendright;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import itu.platform.jdbc.Jdbc;

/** The one row of the right to send. */
@ApplicationScoped
class SendRights {
    private final Jdbc jdbc;

    SendRights(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SignedIn> current() {
        return jdbc.first(
                "select epoch, counter, signed_in_by, reason, at from send_right",
                row -> new SignedIn(
                        row.getObject(1, UUID.class),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()));
    }

    /** Whether any mail has left from this database, as far as it knows. */
    boolean anythingSent() {
        return jdbc.one(
                "select exists (select from delivery) or exists (select from dispatch where handed_at is not null)",
                row -> row.getBoolean(1));
    }

    /** Makes the counter of an epoch grow; empty when the database is no longer in that epoch. */
    Optional<Epoch> grow(UUID epoch) {
        return jdbc.first(
                "update send_right set counter = counter + 1 where epoch = ? returning counter",
                row -> new Epoch(epoch, row.getLong(1)),
                epoch);
    }

    /** Puts a database into an epoch, in the caller's transaction. */
    void enter(SignedIn signedIn) {
        jdbc.change("""
                insert into send_right (epoch, counter, signed_in_by, reason, at) values (?, ?, ?, ?, ?)
                on conflict (only_row) do update
                set epoch = excluded.epoch, counter = excluded.counter, signed_in_by = excluded.signed_in_by,
                    reason = excluded.reason, at = excluded.at""", signedIn.epoch(), signedIn.counter(), signedIn.by(), signedIn.reason(), signedIn.at());
    }
}
