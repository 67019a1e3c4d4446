package itu.platform.problem;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.persistence.OptimisticLockException;

import org.jspecify.annotations.Nullable;

/** What lies under an exception of the persistence layer. */
public final class Causes {
    /** Begin of the SQLSTATE of faults that pass by themselves: connection, rolled back, resources, lock timeout, operator, system. */
    private static final List<String> PASSING = List.of("08", "40", "53", "55P03", "57", "58");

    private static final String DATA_EXCEPTION = "22";

    private static final String UNIQUE_VIOLATION = "23505";

    private Causes() {}

    /** Whether trying again later can help: the database is down, restarting, or chose this transaction as a victim. */
    public static boolean passing(@Nullable Throwable thrown) {
        return sqlState(thrown, state -> PASSING.stream().anyMatch(state::startsWith))
                || chain(thrown).anyMatch(Causes::withoutConnection);
    }

    /** Whether the database cannot hold a value that was given: a NUL character, a date out of its range. */
    public static boolean unstorable(@Nullable Throwable thrown) {
        return sqlState(thrown, state -> state.startsWith(DATA_EXCEPTION));
    }

    /** Whether content that came in chunks was longer than the server takes: it says so in a sentence only. */
    public static boolean tooLarge(@Nullable Throwable thrown) {
        return chain(thrown)
                .anyMatch(cause -> cause instanceof IOException && "Request too large".equals(cause.getMessage()));
    }

    /** Whether another writer changed the same row first. */
    public static boolean stale(@Nullable Throwable thrown) {
        return chain(thrown).anyMatch(OptimisticLockException.class::isInstance);
    }

    /** Whether another writer made the same unique thing first. */
    public static boolean duplicate(@Nullable Throwable thrown) {
        return sqlState(thrown, UNIQUE_VIOLATION::equals);
    }

    /** The connection pool says nothing but a sentence when none of its connections came free in time. */
    private static boolean withoutConnection(Throwable cause) {
        return cause instanceof SQLTransientException
                || (cause instanceof SQLException pool
                        && pool.getSQLState() == null
                        && String.valueOf(pool.getMessage()).contains("acquisition timeout"));
    }

    private static boolean sqlState(@Nullable Throwable thrown, Predicate<String> test) {
        return chain(thrown)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .anyMatch(state -> state != null && state.length() == 5 && test.test(state));
    }

    /** Causes, and what was suppressed on the way: a failed commit hides its reason there. */
    private static Stream<Throwable> chain(@Nullable Throwable thrown) {
        return thrown == null
                ? Stream.empty()
                : Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                        .limit(32)
                        .flatMap(cause -> Stream.concat(
                                Stream.of(cause),
                                Arrays.stream(cause.getSuppressed()).flatMap(Causes::chain)));
    }
}
