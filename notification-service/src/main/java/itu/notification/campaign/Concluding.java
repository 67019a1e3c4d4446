package itu.notification.campaign;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import itu.notification.Shutdown;
import itu.notification.campaign.CampaignEvents.StepSent;
import itu.notification.campaign.rules.CampaignState;
import itu.platform.problem.Causes;
import itu.platform.time.BusinessClock;

/** Tells of steps that the engine has sent, and finishes campaigns of which nothing is left to send. */
@ApplicationScoped
class Concluding {
    private static final Logger LOG = Logger.getLogger(Concluding.class);

    private final DataSource dataSource;
    private final Campaigns campaigns;
    private final Conducting conducting;
    private final CampaignEvents events;
    private final BusinessClock clock;
    private final Shutdown shutdown;

    Concluding(
            DataSource dataSource,
            Campaigns campaigns,
            Conducting conducting,
            CampaignEvents events,
            BusinessClock clock,
            Shutdown shutdown) {
        this.dataSource = dataSource;
        this.campaigns = campaigns;
        this.conducting = conducting;
        this.events = events;
        this.clock = clock;
        this.shutdown = shutdown;
    }

    private record Sent(UUID campaign, int number, long targeted) {}

    @Scheduled(every = "${suite.campaigns.every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void concludeAll() {
        shutdown.unlessBegun(this::conclude);
    }

    private void conclude() {
        try {
            for (var step : unsettled()) {
                QuarkusTransaction.requiringNew().run(() -> settle(step));
            }
            var spent = QuarkusTransaction.requiringNew().call(campaigns::spent);
            for (var campaign : spent) {
                QuarkusTransaction.requiringNew().run(() -> finish(campaign));
            }
        } catch (RuntimeException e) {
            if (shutdown.begun()) {
                throw e;
            }
            if (Causes.passing(e)) {
                LOG.warnf("Campaigns are concluded later, the database is away: %s", e.getMessage());
            } else {
                LOG.error("Campaigns could not be concluded; it is tried again", e);
            }
        }
    }

    private List<Sent> unsettled() {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select campaign, number, targeted from campaign_step where state = 'DONE' and settled_at is null""");
                var row = select.executeQuery()) {
            var steps = new ArrayList<Sent>();
            while (row.next()) {
                steps.add(new Sent(row.getObject(1, UUID.class), row.getInt(2), row.getLong(3)));
            }
            return steps;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read what has been sent", e);
        }
    }

    private void settle(Sent step) {
        var campaign = campaigns.hold(step.campaign());
        if (markSettled(step)) {
            events.stepSent(new StepSent(campaign.id(), campaign.name(), step.number(), step.targeted(), sumUp(step)));
        }
    }

    private boolean markSettled(Sent step) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement("""
                        update campaign_step set settled_at = ?
                        where campaign = ? and number = ? and state = 'DONE' and settled_at is null""")) {
            update.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            update.setObject(2, step.campaign());
            update.setInt(3, step.number());
            return update.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not settle a step", e);
        }
    }

    /** The numbers by outcome, which stand in one row each from now on. */
    private Map<String, Long> sumUp(Sent step) {
        try (var connection = dataSource.getConnection();
                var sums = connection.prepareStatement("""
                        with gone as (delete from campaign_count where campaign = ? and step = ? returning outcome, change),
                             kept as (insert into campaign_count (campaign, step, outcome, change)
                                      select ?, ?, outcome, sum(change) from gone group by outcome
                                      returning outcome, change)
                        select outcome, change from kept where change <> 0 order by outcome""")) {
            sums.setObject(1, step.campaign());
            sums.setInt(2, step.number());
            sums.setObject(3, step.campaign());
            sums.setInt(4, step.number());
            Map<String, Long> counts = new LinkedHashMap<>();
            try (var row = sums.executeQuery()) {
                while (row.next()) {
                    counts.put(row.getString(1), row.getLong(2));
                }
            }
            return counts;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not sum up a step", e);
        }
    }

    private void finish(UUID id) {
        var campaign = campaigns.hold(id);
        if (campaign.state() == CampaignState.RUNNING && campaigns.spent().contains(id)) {
            conducting.finish(campaign, null);
        }
    }
}
