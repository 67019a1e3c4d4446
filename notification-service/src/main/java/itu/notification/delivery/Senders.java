package itu.notification.delivery;

import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** The instances that send, by the database's clock. */
@ApplicationScoped
class Senders {
    private final Database database;

    Senders(DataSource dataSource) {
        this.database = new Database(dataSource);
    }

    /** A new instance, with a slot for each of its connections. */
    UUID register(int connections, long leaseMillis) {
        var id = UUID.randomUUID();
        database.ask("register as a sender", connection -> {
            try (var insert = connection.prepareStatement("""
                    with me as (insert into sender (id, lease_until)
                                values (?, clock_timestamp() + ? * interval '1 millisecond') returning id)
                    insert into send_slot (sender, slot) select me.id, slot from me, generate_series(0, ? - 1) as slot""")) {
                insert.setObject(1, id);
                insert.setLong(2, leaseMillis);
                insert.setInt(3, connections);
                return insert.executeUpdate();
            }
        });
        return id;
    }

    /** Renews the lease; false when others have taken over meanwhile. */
    boolean renew(UUID id, long leaseMillis) {
        return database.ask("renew a lease", connection -> {
            try (var update = connection.prepareStatement(
                    "update sender set lease_until = clock_timestamp() + ? * interval '1 millisecond' where id = ?")) {
                update.setLong(1, leaseMillis);
                update.setObject(2, id);
                return update.executeUpdate() == 1;
            }
        });
    }

    int living() {
        return database.ask("count the senders", connection -> {
            try (var select = connection.prepareStatement(
                            "select count(*) from sender where lease_until >= clock_timestamp()");
                    var row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    /**
     * Takes over from instances whose lease ran out. What their connections had in hand may have arrived: it is sent once more
     * and marked. The slots are deleted first, so an instance that only slept cannot hand over anything from then on.
     *
     * @return how many mails are in doubt
     */
    int takeOver() {
        return database.ask("take over from dead senders", connection -> {
            try (var statement = connection.prepareStatement("""
                    with dead as (select id from sender where lease_until < clock_timestamp() for update skip locked),
                         slots as (delete from send_slot s using dead where s.sender = dead.id
                                   returning s.campaign, s.step, s.number, s.attempt),
                         doubt as (insert into delivery as d
                                          (campaign, step, number, outcome, attempts, due_at, at, answer, doubtful)
                                   select campaign, step, number, 'DEFERRED', attempt, clock_timestamp(), clock_timestamp(),
                                          'The sender was lost before it heard the answer', true
                                   from slots where campaign is not null
                                   on conflict (campaign, step, number) do update
                                   set attempts = excluded.attempts, due_at = excluded.due_at, at = excluded.at,
                                       answer = excluded.answer, doubtful = true, claimed_by = null
                                   where d.outcome = 'DEFERRED'
                                   returning 1),
                         gone as (delete from sender using dead where sender.id = dead.id)
                    select count(*) from doubt""");
                    var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    /** An instance that has nothing in hand goes; what it had claimed is free at once. */
    void leave(UUID id) {
        database.ask("leave as a sender", connection -> {
            try (var delete = connection.prepareStatement("delete from sender where id = ?")) {
                delete.setObject(1, id);
                return delete.executeUpdate();
            }
        });
    }
}
