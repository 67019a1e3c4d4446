package itu.notification.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.notification.addressee.Mailing;
import itu.notification.content.Edition;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;

/** The steps that run, and their end. */
@ApplicationScoped
class Steps {
    private static final String RUNNING = """
            select s.campaign, s.number, s.content, s.content_version, c.subject, c.statutory, c.synthetic, c.deadline, c.not_after,
                   c.reply ->> 'kind' as asked, c.reply ->> 'reference' as asked_reference, k.period,
                   c.window_from, c.window_to, c.per_minute, s.targeted + 1 - s.next_number as untouched
            from campaign_step s join campaign c on c.id = s.campaign
                 left join followed_call k on k.call = c.reply ->> 'reference' and c.reply ->> 'kind' = 'DECLARATION'
            where s.state = 'RUNNING' and c.state = 'RUNNING'
            order by s.frozen_at, s.campaign, s.number""";

    private static final String FINISH = """
            update campaign_step s set state = 'DONE'
            where s.campaign = ? and s.number = ? and s.state = 'RUNNING' and s.next_number > s.targeted
              and not exists (select from claim k where k.campaign = s.campaign and k.step = s.number)
              and not exists (select from delivery d
                              where d.campaign = s.campaign and d.step = s.number and d.outcome = 'DEFERRED')""";

    private final Database database;
    private final Audit audit;

    Steps(DataSource dataSource, Audit audit) {
        this.database = new Database(dataSource);
        this.audit = audit;
    }

    /** Steps in state RUNNING of campaigns in state RUNNING, oldest first. */
    List<RunningStep> running() {
        return database.ask("see which steps run", connection -> {
            try (var select = connection.prepareStatement(RUNNING);
                    var row = select.executeQuery()) {
                var steps = new ArrayList<RunningStep>();
                while (row.next()) {
                    steps.add(step(row));
                }
                return steps;
            }
        });
    }

    private static RunningStep step(ResultSet row) throws SQLException {
        var notAfter = row.getObject("not_after", OffsetDateTime.class);
        var from = row.getObject("window_from", LocalTime.class);
        var perMinute = row.getInt("per_minute");
        return new RunningStep(
                row.getObject("campaign", UUID.class),
                row.getInt("number"),
                new Edition(row.getObject("content", UUID.class), row.getInt("content_version")),
                row.getString("subject"),
                row.getBoolean("statutory"),
                mailing(row),
                notAfter == null ? null : notAfter.toInstant(),
                from == null ? null : new Hours(from, row.getObject("window_to", LocalTime.class)),
                perMinute == 0 ? OptionalInt.empty() : OptionalInt.of(perMinute),
                row.getLong("untouched"));
    }

    private static Mailing mailing(ResultSet row) throws SQLException {
        var asked = row.getString("asked");
        return new Mailing(
                row.getObject("campaign", UUID.class),
                row.getInt("number"),
                row.getObject("content", UUID.class),
                asked == null
                        ? null
                        : new Mailing.Asked(asked, row.getString("asked_reference"), row.getString("period")),
                row.getObject("deadline", LocalDate.class),
                row.getBoolean("synthetic"));
    }

    /** Sets a step DONE when every recipient has a final outcome. */
    @Transactional
    boolean finish(RunningStep step) {
        var done = database.ask("finish a step", connection -> {
            try (var update = connection.prepareStatement(FINISH)) {
                update.setObject(1, step.campaign());
                update.setInt(2, step.number());
                return update.executeUpdate() == 1;
            }
        });
        if (done) {
            audit.record(new AuditEntry(
                    "campaign-step-done",
                    "campaign",
                    step.campaign().toString(),
                    Map.of("step", step.number(), "state", "RUNNING"),
                    Map.of("step", step.number(), "state", "DONE", "edition", step.edition()),
                    null));
        }
        return done;
    }

    /** Recipients of running steps that have no final outcome, as far as nobody has them in hand. */
    long backlog() {
        return database.ask("count what waits", connection -> {
            try (var select = connection.prepareStatement("""
                            select coalesce(sum(s.targeted + 1 - s.next_number
                                + (select count(*) from delivery d
                                   where d.campaign = s.campaign and d.step = s.number and d.outcome = 'DEFERRED')), 0)
                            from campaign_step s where s.state = 'RUNNING'""");
                    var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }
}
