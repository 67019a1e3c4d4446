package itu.platform.problem;

import java.sql.SQLException;

import jakarta.persistence.OptimisticLockException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CausesTest {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53300", "55P03", "57P01", "58030"})
    void a_fault_that_passes_is_known_by_its_sql_state(String state) {
        assertThat(Causes.passing(new IllegalStateException(new SQLException("", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "23505", "42P01", "55000"})
    void a_fault_that_stays_is_no_passing_one(String state) {
        assertThat(Causes.passing(new SQLException("", state))).isFalse();
    }

    @Test
    void a_pool_without_free_connection_passes() {
        assertThat(Causes.passing(new SQLException("Sorry, acquisition timeout!")))
                .isTrue();
    }

    @Test
    void a_stale_row_and_a_duplicate_are_told_apart() {
        assertThat(Causes.stale(new IllegalStateException(new OptimisticLockException())))
                .isTrue();
        assertThat(Causes.duplicate(new SQLException("", "23505"))).isTrue();
        assertThat(Causes.stale(new SQLException("", "23505"))).isFalse();
    }
}
