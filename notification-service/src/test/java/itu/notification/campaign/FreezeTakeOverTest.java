package itu.notification.campaign;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.notification.MailGate;
import itu.notification.Shutdown;
import itu.notification.audience.Audiences;
import itu.platform.time.BusinessClock;

import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

/** An instance dies while it freezes the recipients of a step: its connection to the database breaks off. */
@QuarkusTest
@QuarkusTestResource(MailGate.class)
class FreezeTakeOverTest {
    @Inject
    DataSource database;

    @Inject
    Campaigns campaigns;

    @Inject
    Audiences audiences;

    @Inject
    GivenReplies replies;

    @Inject
    TellingAddressees telling;

    @Inject
    BusinessClock clock;

    @Inject
    Shutdown shutdown;

    @Test
    void another_instance_leaves_it_alone_while_it_lives_and_takes_over_when_it_dies() throws SQLException {
        Office.reachable(database, Office.OFFICE, "CHE", "KEN", "EGY");
        var approved = Office.approved(Office.draft("Taken over", Office.OFFICE, TestContents.ready(), ""));
        var other = new Freezing(database, campaigns, audiences, replies, telling, clock, shutdown);

        try (var barrier = database.getConnection()) {
            // Nobody gets past the list of recipients, so that the freezing is caught in the middle.
            barrier.setAutoCommit(false);
            try (var lock = barrier.createStatement()) {
                lock.execute("lock table recipient in share mode");
            }
            Office.act(Office.APPROVER, approved, "launches");
            var mine = pid(barrier);
            var freezing = await().until(() -> heldUpBy(mine), pid -> pid != 0);
            other.freezeAll();
            assertThat(Office.seen(approved).body().getString("steps[0].state")).isEqualTo("FREEZING");
            Office.sql(database, "select pg_terminate_backend(?)", freezing);
            barrier.rollback();
            barrier.setAutoCommit(true);
        }
        other.freezeAll();

        var frozen = LaunchTest.frozen(approved);
        assertThat(frozen.body().getInt("steps[0].targeted")).isEqualTo(3);
        assertThat(frozen.body().<Object>get("steps[0].trouble")).isNull();
        assertThat(Office.get(approved, "recipients").getList("items.number")).containsExactly(1, 2, 3);
    }

    private static int pid(Connection connection) throws SQLException {
        return number(connection, "select pg_backend_pid()");
    }

    /** The connection that waits behind another one to freeze recipients; 0 while none does. */
    private int heldUpBy(int barrier) throws SQLException {
        try (var connection = database.getConnection()) {
            return number(connection, """
                    select coalesce(min(pid), 0) from pg_stat_activity
                    where %d = any (pg_blocking_pids(pid)) and query like 'insert into recipient%%'""".formatted(barrier));
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}
