package itu.notification.campaign;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.platform.jdbc.Jdbc;

/** The calls that contribution-service has told, by the reference of their circular letter. */
@ApplicationScoped
class Calls {
    private final Jdbc jdbc;

    Calls(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** @param deadline null while only its end was told */
    record FollowedCall(@Nullable String period, @Nullable LocalDate deadline, boolean closed) {}

    /**
     * Holds a call, known or not, until the end of the transaction: whoever learns of it and whoever begins to wait for it come one
     * after the other, so that neither misses the other.
     */
    void hold(String call) {
        jdbc.one("select pg_advisory_xact_lock(hashtextextended('followed_call/' || ?, 0))", _ -> true, call);
    }

    Optional<FollowedCall> find(String call) {
        return jdbc.first(
                "select period, deadline, closed from followed_call where call = ?",
                row -> new FollowedCall(row.getString(1), row.getObject(2, LocalDate.class), row.getBoolean(3)),
                call);
    }

    /**
     * Keeps what was told; an older fact does not displace a newer one.
     *
     * @param period null leaves it as it was told before
     * @param deadline null leaves it as it was told before
     * @return whether it is news
     */
    boolean learn(String call, @Nullable String period, @Nullable LocalDate deadline, boolean closed, long sequence) {
        return jdbc.change("""
                        insert into followed_call as c (call, period, deadline, closed, sequence) values (?, ?, ?, ?, ?)
                        on conflict (call) do update
                        set period = coalesce(excluded.period, c.period),
                            deadline = coalesce(excluded.deadline, c.deadline), closed = excluded.closed,
                            sequence = excluded.sequence
                        where c.sequence < excluded.sequence""", call, period, deadline, closed, sequence) == 1;
    }
}
