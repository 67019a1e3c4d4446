package itu.notification.delivery;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Campaigns as the other parts of the service leave them to the engine, written into its tables. */
record Campaigns(DataSource dataSource) {
    UUID running(Map<String, Object> settings, List<String> mailboxes) {
        var campaign = UUID.randomUUID();
        var columns = new HashMap<String, Object>(Map.of("subject", "partnership", "statutory", false));
        columns.putAll(settings);
        var names = List.copyOf(columns.keySet());
        update(
                "insert into campaign (id, version, name, state, audience, synthetic, drafted_by, approved_by, recorded_at, "
                        + String.join(", ", names)
                        + ") values (?, 1, 'Test', 'PAUSED', '{}', true, 'a', 'b', now()"
                        + ", ?".repeat(names.size()) + ")",
                arguments(campaign, names.stream().map(columns::get).toList()));
        step(campaign, 0, mailboxes);
        // Last: a running one without a step would be taken for finished.
        state(campaign, "RUNNING");
        return campaign;
    }

    /** A wave that begins now. */
    void step(UUID campaign, int number, List<String> mailboxes) {
        update("""
                insert into campaign_step (campaign, number, days_before, content, content_version, state, frozen_at, targeted)
                values (?, ?, nullif(?, 0) * 10, ?, 1, 'FREEZING', now(), ?)""", campaign, number, number, UUID.randomUUID(), mailboxes.size());
        update("""
                insert into recipient (campaign, step, number, addressee_kind, addressee, mailbox, language, groups)
                select ?, ?, n, 'ADDRESS', mailbox, mailbox, 'en', '{UPLOADED_LIST}'
                from unnest(?::text[]) with ordinality as m (mailbox, n)""", campaign, number, mailboxes.toArray(String[]::new));
        update("update campaign_step set state = 'RUNNING' where campaign = ? and number = ?", campaign, number);
    }

    void state(UUID campaign, String state) {
        update("update campaign set state = ? where id = ?", state, campaign);
    }

    boolean done(UUID campaign) {
        return rows("select state from campaign_step where campaign = ?", campaign).stream()
                .allMatch(row -> row.equals(List.of("DONE")));
    }

    /** How many recipients had each outcome. */
    Map<String, Long> outcomes(UUID campaign) {
        var outcomes = new HashMap<String, Long>();
        rows("select outcome, count(*) from delivery where campaign = ? group by outcome", campaign)
                .forEach(row -> outcomes.put((String) row.get(0), (Long) row.get(1)));
        return outcomes;
    }

    List<Object> deliveryTo(UUID campaign, String mailbox, String columns) {
        var found = rows(
                "select " + columns + " from delivery join recipient using (campaign, step, number)"
                        + " where campaign = ? and mailbox = ? order by step",
                campaign,
                mailbox);
        return found.isEmpty() ? List.of() : found.getFirst();
    }

    long number(String query, Object... arguments) {
        return ((Number) rows(query, arguments).getFirst().getFirst()).longValue();
    }

    void update(String sql, Object... arguments) {
        ask(sql, arguments);
    }

    List<List<Object>> rows(String sql, Object... arguments) {
        return ask(sql, arguments);
    }

    private List<List<Object>> ask(String sql, Object... arguments) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            var rows = new ArrayList<List<Object>>();
            if (statement.execute()) {
                try (var row = statement.getResultSet()) {
                    while (row.next()) {
                        var columns = new ArrayList<>();
                        for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            columns.add(row.getObject(i));
                        }
                        rows.add(columns);
                    }
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object[] arguments(Object first, List<Object> others) {
        var all = new ArrayList<>();
        all.add(first);
        all.addAll(others);
        return all.toArray();
    }
}
