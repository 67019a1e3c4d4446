package itu.notification.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import itu.notification.delivery.Recorder.Batch;
import itu.notification.delivery.Recorder.Ended;
import itu.notification.delivery.Recorder.Handing;
import itu.platform.time.BusinessClock;

/** Writes outcomes and hand-overs of many connections in one transaction, which mostly is one statement. */
@Singleton
class DeliveryRecords {
    private static final String RECORD = """
            with handed as (
                update send_slot s set campaign = n.campaign, step = n.step, number = n.number, attempt = n.attempt
                from unnest(?::uuid[], ?::smallint[], ?::uuid[], ?::smallint[], ?::bigint[], ?::smallint[])
                     as n (sender, slot, campaign, step, number, attempt)
                where s.sender = n.sender and s.slot = n.slot
                returning s.sender, s.slot),
            recorded as (
                insert into delivery as d (campaign, step, number, outcome, attempts, due_at, at, answer, doubtful)
                select n.campaign, n.step, n.number, n.outcome, n.attempts,
                       clock_timestamp() + n.wait * interval '1 millisecond', ?, n.answer, n.doubtful
                from unnest(?::uuid[], ?::smallint[], ?::bigint[], ?::text[], ?::smallint[], ?::bigint[], ?::text[], ?::boolean[])
                     as n (campaign, step, number, outcome, attempts, wait, answer, doubtful)
                on conflict (campaign, step, number) do update
                set outcome = excluded.outcome, attempts = excluded.attempts, due_at = excluded.due_at, at = excluded.at,
                    answer = excluded.answer, doubtful = d.doubtful or excluded.doubtful, claimed_by = null
                where d.outcome = 'DEFERRED')
            select sender, slot from handed""";

    /** What happens once in a range, or seldom. */
    private static final String SETTLE = """
            with finished as (
                delete from claim k using unnest(?::bigint[], ?::uuid[]) as n (id, sender)
                where k.id = n.id and k.sender = n.sender),
            returned as (
                update claim k set sender = null from unnest(?::bigint[], ?::uuid[]) as n (id, sender)
                where k.id = n.id and k.sender = n.sender),
            freed as (
                update delivery d set claimed_by = null
                from unnest(?::uuid[], ?::smallint[], ?::bigint[], ?::uuid[]) as n (campaign, step, number, sender)
                where d.campaign = n.campaign and d.step = n.step and d.number = n.number and d.claimed_by = n.sender)
            insert into suppression (mailbox, subject, reason, since, detail)
            select n.mailbox, '*', 'HARD_BOUNCE', ?, n.detail from unnest(?::text[], ?::text[]) as n (mailbox, detail)
            on conflict do nothing""";

    private final Database database;
    private final BusinessClock clock;

    DeliveryRecords(DataSource dataSource, BusinessClock clock) {
        this.database = new Database(dataSource);
        this.clock = clock;
    }

    private record Slot(UUID sender, int slot) {}

    /** Writes everything; returns the hand-overs that must not take place, because others have taken over the sender's work. */
    List<Handing> write(Batch batch) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var bounced = batch.results().stream().filter(Result::hardBounce).toList();
        var plain = batch.ended().isEmpty() && batch.returned().isEmpty() && bounced.isEmpty();
        var written = database.ask("record outcomes", connection -> {
            if (plain) {
                return record(connection, batch, now);
            }
            connection.setAutoCommit(false);
            try {
                var slots = record(connection, batch, now);
                settle(connection, batch, bounced, now);
                connection.commit();
                return slots;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        });
        return batch.handings().stream()
                .filter(handing -> !written.contains(new Slot(handing.sender(), handing.slot())))
                .toList();
    }

    private static Set<Slot> record(Connection connection, Batch batch, OffsetDateTime now) throws SQLException {
        try (var statement = connection.prepareStatement(RECORD)) {
            new Arrays(connection, statement)
                    .uuids(batch.handings(), Handing::sender)
                    .shorts(batch.handings(), Handing::slot)
                    .uuids(batch.handings(), of(mail -> mail.step().campaign()))
                    .shorts(batch.handings(), of(mail -> mail.step().number()))
                    .longs(batch.handings(), of(mail -> mail.recipient().number()))
                    .shorts(batch.handings(), of(mail -> mail.attempts() + 1))
                    .value(now)
                    .uuids(batch.results(), result -> result.mail().step().campaign())
                    .shorts(batch.results(), result -> result.mail().step().number())
                    .longs(batch.results(), result -> result.mail().recipient().number())
                    .texts(batch.results(), result -> result.outcome().name())
                    .shorts(batch.results(), Result::attempts)
                    .longs(batch.results(), Result::delayMillis)
                    .texts(batch.results(), Result::answer)
                    .booleans(batch.results(), Result::doubtful);
            var written = new HashSet<Slot>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    written.add(new Slot(row.getObject(1, UUID.class), row.getInt(2)));
                }
            }
            return written;
        }
    }

    private static void settle(Connection connection, Batch batch, List<Result> bounced, OffsetDateTime now)
            throws SQLException {
        var finished =
                batch.ended().stream().filter(end -> !end.claim().returned()).toList();
        var returned =
                batch.ended().stream().filter(end -> end.claim().returned()).toList();
        var deferred =
                batch.returned().stream().filter(mail -> mail.claim() == null).toList();
        try (var statement = connection.prepareStatement(SETTLE)) {
            new Arrays(connection, statement)
                    .longs(finished, end -> end.claim().id())
                    .uuids(finished, Ended::sender)
                    .longs(returned, end -> end.claim().id())
                    .uuids(returned, Ended::sender)
                    .uuids(deferred, mail -> mail.step().campaign())
                    .shorts(deferred, mail -> mail.step().number())
                    .longs(deferred, mail -> mail.recipient().number())
                    .uuids(deferred, Mail::sender)
                    .value(now)
                    .texts(bounced, result -> result.mail().recipient().mailboxKey())
                    .texts(bounced, Result::answer);
            statement.executeUpdate();
        }
    }

    private static <V> Function<Handing, @Nullable V> of(Function<Mail, V> part) {
        return handing -> handing.mail() == null ? null : part.apply(Objects.requireNonNull(handing.mail()));
    }
}
