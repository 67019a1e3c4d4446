package itu.notification.campaign;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/**
 * The steps of campaigns. Changes name the state they start from, because the engine that sends changes the same rows: whoever
 * comes second changes nothing.
 */
@ApplicationScoped
class Steps {
    private final DataSource dataSource;

    Steps(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    private interface Filling {
        void fill(PreparedStatement statement, Connection connection) throws SQLException;
    }

    List<Step> of(UUID campaign) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select number, days_before, roles, content, content_version, state, frozen_at, targeted, skipped,
                               skip_reason, trouble
                        from campaign_step where campaign = ? order by number""")) {
            select.setObject(1, campaign);
            var steps = new ArrayList<Step>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    steps.add(step(row));
                }
            }
            return steps;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the steps of a campaign", e);
        }
    }

    /** The reminders that have not gone, or been passed over, yet. */
    List<Step> openRungs(UUID campaign) {
        return of(campaign).stream()
                .filter(step -> step.number() > 0 && step.state() == Step.State.PLANNED)
                .toList();
    }

    /** Puts the steps of a draft in the place of those before. */
    void replace(UUID campaign, List<Step> steps) {
        change("delete from campaign_step where campaign = ?", (statement, _) -> statement.setObject(1, campaign));
        steps.forEach(step -> change("""
                insert into campaign_step (campaign, number, days_before, roles, content, state) values (?, ?, ?, ?, ?, 'PLANNED')""", (statement, connection) -> {
            statement.setObject(1, campaign);
            statement.setInt(2, step.number());
            statement.setObject(3, step.daysBefore());
            statement.setArray(
                    4,
                    step.roles() == null
                            ? null
                            : connection.createArrayOf("text", step.roles().toArray()));
            statement.setObject(5, step.content());
        }));
    }

    /** Fixes which version of its content a step sends; null lets go of it. */
    void fix(UUID campaign, int number, @Nullable Integer contentVersion) {
        change("update campaign_step set content_version = ? where campaign = ? and number = ?", (statement, _) -> {
            statement.setObject(1, contentVersion);
            statement.setObject(2, campaign);
            statement.setInt(3, number);
        });
    }

    /** Has its recipients frozen, and then sent to; says whether it was still planned. */
    boolean begin(UUID campaign, int number) {
        return change(
                        "update campaign_step set state = 'FREEZING' where campaign = ? and number = ? and state = 'PLANNED'",
                        (statement, _) -> {
                            statement.setObject(1, campaign);
                            statement.setInt(2, number);
                        })
                == 1;
    }

    /** Passes over a step that has not begun; says whether it was still planned. */
    boolean skip(UUID campaign, int number, Step.Skipped why, @Nullable String reason) {
        return change("""
                        update campaign_step set state = 'SKIPPED', skipped = ?, skip_reason = ?
                        where campaign = ? and number = ? and state = 'PLANNED'""", (statement, _) -> {
                    statement.setString(1, why.name());
                    statement.setString(2, reason);
                    statement.setObject(3, campaign);
                    statement.setInt(4, number);
                })
                == 1;
    }

    /** Plans a reminder again that was passed over because its day was gone. */
    void planAgain(UUID campaign, int number) {
        change("""
                update campaign_step set state = 'PLANNED', skipped = null
                where campaign = ? and number = ? and skipped = 'DAY_PASSED'""", (statement, _) -> {
            statement.setObject(1, campaign);
            statement.setInt(2, number);
        });
    }

    /**
     * Ends what is still open. A step that is being frozen right now is not waited for: its freezing finds the campaign ended.
     * The campaign must be held.
     */
    void end(UUID campaign, Instant now) {
        change("""
                update campaign_step s
                set state = case when s.state = 'RUNNING' then 'DONE' else 'SKIPPED' end,
                    skipped = case when s.state = 'RUNNING' then null else 'ENDED' end,
                    settled_at = case when s.state = 'RUNNING' then ?::timestamptz end
                from (select campaign, number from campaign_step
                      where campaign = ? and state in ('PLANNED', 'FREEZING', 'RUNNING') for update skip locked) open
                where s.campaign = open.campaign and s.number = open.number""", (statement, _) -> {
            statement.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            statement.setObject(2, campaign);
        });
    }

    private int change(String sql, Filling filling) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            filling.fill(statement, connection);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not change a step of a campaign", e);
        }
    }

    private static Step step(ResultSet row) throws SQLException {
        var roles = row.getArray(3);
        var frozenAt = row.getObject(7, OffsetDateTime.class);
        var skipped = row.getString(9);
        return new Step(
                row.getInt(1),
                row.getObject(2, Integer.class),
                roles == null ? null : List.of((String[]) roles.getArray()),
                row.getObject(4, UUID.class),
                row.getObject(5, Integer.class),
                Step.State.valueOf(row.getString(6)),
                frozenAt == null ? null : frozenAt.toInstant(),
                row.getObject(8, Long.class),
                skipped == null ? null : Step.Skipped.valueOf(skipped),
                row.getString(10),
                row.getString(11));
    }
}
