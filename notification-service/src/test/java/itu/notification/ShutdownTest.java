package itu.notification;

import java.util.ArrayList;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ShutdownTest {
    private final Shutdown shutdown = new Shutdown();

    @BeforeEach
    @AfterEach
    void an_instance_that_runs() {
        shutdown.start(new StartupEvent());
    }

    @Test
    void whoever_asks_when_the_beans_have_gone_is_told_the_same() {
        shutdown.begin(new ShutdownEvent());

        assertThat(new Shutdown().begun()).isTrue();
    }

    @Test
    void a_round_that_fails_while_the_instance_runs_says_so() {
        assertThatThrownBy(() -> shutdown.unlessBegun(() -> {
                    throw new IllegalStateException("The database said no");
                }))
                .hasMessage("The database said no");
    }

    @Test
    void a_round_that_fails_because_the_instance_stops_is_no_fault() {
        assertThatCode(() -> shutdown.unlessBegun(() -> {
                    shutdown.begin(new ShutdownEvent());
                    throw new IllegalStateException("The pool is closed");
                }))
                .doesNotThrowAnyException();
    }

    @Test
    void no_round_begins_after_the_stop() {
        var rounds = new ArrayList<String>();
        shutdown.begin(new ShutdownEvent());

        shutdown.unlessBegun(() -> rounds.add("one"));

        assertThat(rounds).isEmpty();
    }
}
