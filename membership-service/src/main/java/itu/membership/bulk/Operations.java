package itu.membership.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.platform.jdbc.Jdbc;
import itu.platform.problem.Problem;

/** The imports on record and how far they are. */
@ApplicationScoped
class Operations {
    private final Jdbc jdbc;

    Operations(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins an import whose file is about to come in, with a table for its rows. */
    void open(UUID id, Importer importer, boolean dryRun, String by, String correlationId, Instant at) {
        jdbc.change("""
                insert into operation (id, subject, state, dry_run, requested_by, correlation_id, requested_at, touched_at)
                values (?, ?, 'RECEIVING', ?, ?, ?, ?, now())""", id, importer.subject(), dryRun, by, correlationId, at);
        jdbc.change("create table " + Operation.table(id)
                + " (line bigint primary key, level int not null, key text, faults jsonb, " + importer.stagedColumns()
                + ")");
    }

    void touch(UUID id) {
        jdbc.change("update operation set touched_at = now() where id = ?", id);
    }

    /** The file is in: its rows are to be worked on. */
    void received(UUID id) {
        jdbc.change("analyze " + Operation.table(id));
        jdbc.change(
                "update operation set state = 'WAITING', read = (select count(*) from " + Operation.table(id)
                        + "), touched_at = now() where id = ?",
                id);
    }

    /** Forgets an import whose file did not come in whole, or had come before. */
    void abandon(UUID id) {
        jdbc.change("drop table if exists " + Operation.table(id));
        jdbc.change("delete from operation where id = ? and state = 'RECEIVING'", id);
    }

    /** @throws itu.platform.problem.ProblemException 404 when there is no such import */
    Operation required(UUID id) {
        return query("where id = ? and state <> 'RECEIVING'", id).stream()
                .findFirst()
                .orElseThrow(() -> Problem.of(BulkProblem.OPERATION_NOT_FOUND)
                        .with("operation", id)
                        .toException());
    }

    /** Imports, the newest first, at most {@code rows} of them before one. */
    List<Operation> before(@Nullable UUID id, int rows) {
        return query(
                "where state <> 'RECEIVING' and id < coalesce(cast(? as uuid), 'ffffffff-ffff-ffff-ffff-ffffffffffff') order by id desc limit ?",
                id == null ? null : id.toString(),
                rows);
    }

    /** Holds the oldest import that is to be worked on and that no other instance works on; its chunk commits with it. */
    Optional<Operation> hold() {
        return query(
                        "where state in ('WAITING', 'RUNNING') order by requested_at limit 1 for no key update skip locked")
                .stream()
                .findFirst();
    }

    void linked(Operation held) {
        jdbc.change(
                "update operation set state = 'RUNNING', level = 0, line = 0, touched_at = now(), refused = (select count(*) from "
                        + held.table() + " where faults is not null), levels = (select coalesce(max(level), 0) from "
                        + held.table() + " where faults is null) where id = ?",
                held.id());
    }

    void merged(Operation held, int level, long line, Outcomes outcomes) {
        var runs = outcomes.runs();
        jdbc.change(
                """
                insert into operation_run (operation, level, first_line, last_line, outcome)
                select ?, ?, first, last, outcome from unnest(?, ?, ?) as run (first, last, outcome)""",
                held.id(),
                level,
                Jdbc.numbers(runs.stream().map(Outcomes.Run::first).toList()),
                Jdbc.numbers(runs.stream().map(Outcomes.Run::last).toList()),
                Jdbc.texts(runs.stream().map(run -> run.outcome().name()).toList()));
        jdbc.change(
                """
                update operation set line = ?, created = created + ?, updated = updated + ?, unchanged = unchanged + ?,
                    refused = refused + ?, failures = 0, touched_at = now() where id = ?""",
                line,
                outcomes.count(Outcome.CREATED),
                outcomes.count(Outcome.UPDATED),
                outcomes.count(Outcome.UNCHANGED),
                outcomes.count(Outcome.REFUSED),
                held.id());
    }

    void nextLevel(Operation held, int level) {
        jdbc.change("update operation set level = ?, line = 0, touched_at = now() where id = ?", level, held.id());
    }

    void finish(UUID id, OperationState state, Instant at) {
        jdbc.change(
                "update operation set state = ?, finished_at = ?, touched_at = now() where id = ?",
                state.name(),
                at,
                id);
    }

    /** Counts a failed try of whatever is at work; gives up an import after too many in a row. */
    void failed(UUID id, int most, Instant at) {
        jdbc.change("""
                update operation set failures = failures + 1, state = case when failures + 1 >= ? then 'FAILED' else state end,
                    finished_at = case when failures + 1 >= ? then ? end where id = ?""", most, most, at, id);
    }

    /** Asks for an end; false when it was asked for before. */
    boolean cancel(UUID id, String by, Instant at) {
        return jdbc.change(
                        "insert into operation_cancellation (operation, by, at) values (?, ?, ?) on conflict do nothing",
                        id,
                        by,
                        at)
                == 1;
    }

    boolean isCancelled(UUID id) {
        return count("select count(*) from operation_cancellation where operation = ?", id) > 0;
    }

    boolean atWork() {
        return count(
                        "select count(*) from operation where state in ('WAITING', 'RUNNING') and touched_at > now() - interval '10 minutes'")
                > 0;
    }

    /** Last line of the next chunk; empty when the level is done. */
    Optional<Long> lastOfChunk(Operation held, int level, int rows) {
        var line = count(
                "select max(line) from (select line from " + held.table()
                        + " where level = ? and faults is null and line > ? order by line limit ?) as chunk",
                level,
                held.line(),
                rows);
        return line == 0 ? Optional.empty() : Optional.of(line);
    }

    /** Imports of which nothing was heard for a quarter of an hour while their file came in. */
    List<UUID> silent() {
        return ids("select id from operation where state = 'RECEIVING' and touched_at < now() - interval '15 minutes'");
    }

    /** Imports that ended 30 days ago and still keep their rows. */
    List<UUID> old() {
        return ids("select id from operation where rows_kept and finished_at < now() - interval '30 days' limit 100");
    }

    void forgetRows(UUID id) {
        jdbc.change("drop table if exists " + Operation.table(id));
        jdbc.change("delete from operation_run where operation = ?", id);
        jdbc.change("update operation set rows_kept = false where id = ?", id);
    }

    private List<Operation> query(String condition, @Nullable Object... values) {
        return jdbc.list("select " + Operation.COLUMNS + " from operation " + condition, Operation::read, values);
    }

    private List<UUID> ids(String sql) {
        return jdbc.list(sql, row -> row.getObject(1, UUID.class));
    }

    private long count(String sql, @Nullable Object... values) {
        return jdbc.one(sql, row -> row.getLong(1), values);
    }
}
