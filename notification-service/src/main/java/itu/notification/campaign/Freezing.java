package itu.notification.campaign;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.jboss.logging.Logger;

import itu.notification.Shutdown;
import itu.notification.audience.Audiences;
import itu.platform.problem.Causes;
import itu.platform.time.BusinessClock;

/**
 * Freezes the recipients of steps behind the back of whoever started them. The lock on the step's row is the lease: one instance
 * does it, and another takes over when that one dies, because the database lets go of the lock with the connection. Nothing is
 * kept of a freezing that did not come to its end.
 */
@ApplicationScoped
class Freezing {
    private static final Logger LOG = Logger.getLogger(Freezing.class);
    private static final int LONGEST = (int) Duration.ofHours(2).toSeconds();

    private final DataSource dataSource;
    private final Campaigns campaigns;
    private final Audiences audiences;
    private final GivenReplies replies;
    private final TellingAddressees telling;
    private final BusinessClock clock;
    private final Shutdown shutdown;

    Freezing(
            DataSource dataSource,
            Campaigns campaigns,
            Audiences audiences,
            GivenReplies replies,
            TellingAddressees telling,
            BusinessClock clock,
            Shutdown shutdown) {
        this.dataSource = dataSource;
        this.campaigns = campaigns;
        this.audiences = audiences;
        this.replies = replies;
        this.telling = telling;
        this.clock = clock;
        this.shutdown = shutdown;
    }

    private record Waiting(UUID campaign, int number) {}

    @Scheduled(every = "${suite.campaigns.every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void freezeAll() {
        for (var step : waiting()) {
            if (!shutdown.begun()) {
                freeze(step);
            }
        }
    }

    private List<Waiting> waiting() {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select campaign, number from campaign_step where state = 'FREEZING' order by campaign, number");
                var row = select.executeQuery()) {
            var steps = new ArrayList<Waiting>();
            while (row.next()) {
                steps.add(new Waiting(row.getObject(1, UUID.class), row.getInt(2)));
            }
            return steps;
        } catch (SQLException e) {
            LOG.warnf("The steps that wait to be frozen are read again later: %s", e.getMessage());
            return List.of();
        }
    }

    private void freeze(Waiting step) {
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST).run(() -> freezeHeld(step));
        } catch (RuntimeException e) {
            if (shutdown.begun() || Causes.passing(e)) {
                LOG.warnf("Step %d of campaign %s is frozen later: %s", step.number(), step.campaign(), e.getMessage());
            } else {
                LOG.errorf(e, "Step %d of campaign %s could not be frozen", step.number(), step.campaign());
                trouble(step, e);
            }
        }
    }

    private void freezeHeld(Waiting step) {
        try (var connection = dataSource.getConnection()) {
            var roles = hold(connection, step);
            if (roles.isEmpty()) {
                return;
            }
            var campaign = campaigns.required(step.campaign());
            replies.gather(step.campaign());
            var targeted = audiences.freeze(
                    step.campaign(),
                    step.number(),
                    campaign.audience(),
                    roles.get().isEmpty() ? null : roles.get());
            campaigns.getEntityManager().clear();
            var open = open(connection, step.campaign());
            conclude(connection, step, targeted, open);
            if (open) {
                telling.tell(step.campaign(), campaign.name(), step.number());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not freeze a step", e);
        }
    }

    /** The step's own roles, none for those of the audience; empty when the step is held by somebody else, or frozen. */
    private static Optional<List<String>> hold(Connection connection, Waiting step) throws SQLException {
        try (var select = connection.prepareStatement("""
                select roles from campaign_step where campaign = ? and number = ? and state = 'FREEZING'
                for update skip locked""")) {
            select.setObject(1, step.campaign());
            select.setInt(2, step.number());
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                var roles = row.getArray(1);
                return Optional.of(roles == null ? List.of() : List.of((String[]) roles.getArray()));
            }
        }
    }

    /** Whether the campaign still goes on; holds off whoever would end it until the step is as it should be. */
    private static boolean open(Connection connection, UUID campaign) throws SQLException {
        try (var select = connection.prepareStatement(
                "select state in ('RUNNING', 'PAUSED') from campaign where id = ? for no key update")) {
            select.setObject(1, campaign);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private void conclude(Connection connection, Waiting step, long targeted, boolean open) throws SQLException {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        try (var update = connection.prepareStatement("""
                update campaign_step
                set state = ?, targeted = ?, frozen_at = ?, trouble = null, settled_at = ?::timestamptz
                where campaign = ? and number = ?""")) {
            update.setString(1, open && targeted > 0 ? "RUNNING" : "DONE");
            update.setLong(2, targeted);
            update.setObject(3, now);
            update.setObject(4, open ? null : now);
            update.setObject(5, step.campaign());
            update.setInt(6, step.number());
            update.executeUpdate();
        }
    }

    private void trouble(Waiting step, RuntimeException e) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(
                        "update campaign_step set trouble = ? where campaign = ? and number = ? and state = 'FREEZING'")) {
            update.setString(1, String.valueOf(e.getMessage()));
            update.setObject(2, step.campaign());
            update.setInt(3, step.number());
            update.executeUpdate();
        } catch (SQLException again) {
            LOG.warnf("The trouble could not be noted: %s", again.getMessage());
        }
    }
}
