package itu.notification.bounce;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Puts mails of a campaign into the database as the engine leaves them when a server has taken them over. */
public record Sent(UUID campaign, int step, long number, String mailbox) {

    public static Sent to(DataSource dataSource, String mailbox, String subject, boolean statutory, String addressee) {
        var campaign = UUID.randomUUID();
        try (var connection = dataSource.getConnection()) {
            run(connection, """
                    insert into campaign (id, version, name, state, subject, statutory, audience, synthetic, drafted_by, submitted_by,
                                          approved_by, recorded_at)
                    values (?, 0, 'Synthetic campaign', 'RUNNING', ?, ?, '{}', true, 'a', 'a', 'b', now())""", campaign, subject, statutory);
            run(connection, """
                    insert into campaign_step (campaign, number, content, content_version, state, frozen_at, targeted)
                    values (?, 0, ?, 1, 'DONE', now(), 1)""", campaign, UUID.randomUUID());
            run(
                    connection,
                    """
                    insert into recipient (campaign, step, number, addressee_kind, addressee, role, mailbox, language, groups)
                    values (?, 0, 1, ?, ?, ?, ?, 'fr', '{MEMBER_STATES}')""",
                    campaign,
                    addressee == null ? "ADDRESS" : "MEMBER_STATE",
                    addressee == null ? mailbox : addressee,
                    addressee == null ? null : "DECLARATION_FOCAL_POINT",
                    mailbox);
            run(connection, """
                    insert into delivery (campaign, step, number, outcome, attempts, at, answer)
                    values (?, 0, 1, 'ACCEPTED', 1, now(), '250 Ok')""", campaign);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Sent(campaign, 0, 1, mailbox);
    }

    public static String text(DataSource dataSource, String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
