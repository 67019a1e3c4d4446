package itu.notification.delivery;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;

/** Takes up recipients for one instance alone. */
@ApplicationScoped
class Ranges {
    private static final String CLAIM = """
            with step as (select s.campaign, s.number, s.next_number, least(s.next_number + ? - 1, s.targeted) as last
                          from campaign_step s join campaign c on c.id = s.campaign
                          where s.campaign = ? and s.number = ? and s.state = 'RUNNING' and c.state = 'RUNNING'
                            and s.next_number <= s.targeted and exists (select from sender where id = ?)
                          for update of s),
                 moved as (update campaign_step s set next_number = step.last + 1 from step
                           where s.campaign = step.campaign and s.number = step.number)
            insert into claim (campaign, step, first, last, sender)
            select campaign, number, next_number, last, ? from step returning id, first, last""";

    private static final String ADOPT = """
            update claim set sender = ?
            where id = (select id from claim where campaign = ? and step = ? and sender is null
                        order by id limit 1 for update skip locked)
            returning id, first, last""";

    private static final String ALL = "select " + RecipientRow.COLUMNS + """
            from recipient r join campaign c on c.id = r.campaign
            where r.campaign = ? and r.step = ? and r.number between ? and ?""";

    /** What the last holder of a range has left. */
    private static final String UNSENT = ALL + "\n" + """
             and not exists (select from delivery d where d.campaign = r.campaign and d.step = r.step and d.number = r.number)""";

    private static final String DUE = """
            with due as (select number from delivery
                         where campaign = ? and step = ? and outcome = 'DEFERRED' and claimed_by is null
                           and (due_at <= clock_timestamp() or ?)
                         order by due_at limit ? for update skip locked),
                 mine as (update delivery d set claimed_by = ? from due
                          where d.campaign = ? and d.step = ? and d.number = due.number
                          returning d.campaign, d.step, d.number, d.attempts, d.doubtful)
            select mine.attempts, mine.doubtful,""" + " " + RecipientRow.COLUMNS + """
            from mine join recipient r using (campaign, step, number) join campaign c on c.id = mine.campaign""";

    private final Database database;
    private final Audit audit;

    Ranges(DataSource dataSource, Audit audit) {
        this.database = new Database(dataSource);
        this.audit = audit;
    }

    private record Range(long id, long first, long last) {}

    /** Claims the next recipients that nobody has taken up; empty when there are none. */
    @Transactional
    List<Mail> fresh(RunningStep step, UUID sender, int most) {
        var range = range(CLAIM, statement -> {
            statement.setInt(1, most);
            statement.setObject(2, step.campaign());
            statement.setInt(3, step.number());
            statement.setObject(4, sender);
            statement.setObject(5, sender);
        });
        range.filter(claimed -> claimed.first() == 1)
                .ifPresent(_ -> audit.record(AuditEntry.created(
                        "campaign-step-started",
                        "campaign",
                        step.campaign().toString(),
                        Map.of("step", step.number(), "edition", step.edition()))));
        return range.map(claimed -> mails(ALL, step, sender, claimed)).orElse(List.of());
    }

    /** Goes on with a range that nobody works on any more; empty when there is none. */
    Optional<List<Mail>> abandoned(RunningStep step, UUID sender) {
        return range(ADOPT, statement -> {
                    statement.setObject(1, sender);
                    statement.setObject(2, step.campaign());
                    statement.setInt(3, step.number());
                })
                .map(adopted -> mails(UNSENT, step, sender, adopted));
    }

    /** Takes up deferred mails whose time has come. */
    List<Mail> due(RunningStep step, UUID sender, boolean all, int most) {
        return database.ask("take up deferred mails", connection -> {
            try (var select = connection.prepareStatement(DUE)) {
                select.setObject(1, step.campaign());
                select.setInt(2, step.number());
                select.setBoolean(3, all);
                select.setInt(4, most);
                select.setObject(5, sender);
                select.setObject(6, step.campaign());
                select.setInt(7, step.number());
                var mails = new ArrayList<Mail>();
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        mails.add(new Mail(
                                sender,
                                step,
                                RecipientRow.read(row),
                                null,
                                row.getInt("attempts"),
                                row.getBoolean("doubtful")));
                    }
                }
                return mails;
            }
        });
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    private Optional<Range> range(String sql, Parameters parameters) {
        return database.ask("take up recipients", connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                parameters.set(statement);
                try (var row = statement.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Range(row.getLong(1), row.getLong(2), row.getLong(3)))
                            : Optional.empty();
                }
            }
        });
    }

    private List<Mail> mails(String sql, RunningStep step, UUID sender, Range range) {
        var recipients = database.ask("read recipients", connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setObject(1, step.campaign());
                select.setInt(2, step.number());
                select.setLong(3, range.first());
                select.setLong(4, range.last());
                var found = new ArrayList<Recipient>();
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(RecipientRow.read(row));
                    }
                }
                return found;
            }
        });
        if (recipients.isEmpty()) {
            drop(range, sender);
        }
        var claim = new Claim(range.id(), recipients.size());
        return recipients.stream()
                .map(recipient -> new Mail(sender, step, recipient, claim, 0, false))
                .toList();
    }

    /** A range that its last holder had finished, but for saying so. */
    private void drop(Range range, UUID sender) {
        database.ask("drop a finished range", connection -> {
            try (var delete = connection.prepareStatement("delete from claim where id = ? and sender = ?")) {
                delete.setLong(1, range.id());
                delete.setObject(2, sender);
                return delete.executeUpdate();
            }
        });
    }
}
