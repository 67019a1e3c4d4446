package itu.platform.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.persistence.OptimisticLockException;

import org.jspecify.annotations.Nullable;

/** What lies under an exception of the persistence layer. */
public final class Causes {
    /** SQLSTATE classes of faults that pass by themselves: connection, transaction rolled back, resources, operator, system. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

    private static final String UNIQUE_VIOLATION = "23505";

    private Causes() {}

    /** Whether trying again later can help: the database is down, restarting, or chose this transaction as a victim. */
    public static boolean passing(@Nullable Throwable thrown) {
        return sqlState(thrown, state -> PASSING.contains(state.substring(0, 2)))
                || chain(thrown).anyMatch(SQLTransientException.class::isInstance);
    }

    /** Whether another writer changed the same row first. */
    public static boolean stale(@Nullable Throwable thrown) {
        return chain(thrown).anyMatch(OptimisticLockException.class::isInstance);
    }

    /** Whether another writer made the same unique thing first. */
    public static boolean duplicate(@Nullable Throwable thrown) {
        return sqlState(thrown, UNIQUE_VIOLATION::equals);
    }

    private static boolean sqlState(@Nullable Throwable thrown, Predicate<String> test) {
        return chain(thrown)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .anyMatch(state -> state != null && state.length() == 5 && test.test(state));
    }

    private static Stream<Throwable> chain(@Nullable Throwable thrown) {
        return thrown == null
                ? Stream.empty()
                : Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                        .limit(32);
    }
}
