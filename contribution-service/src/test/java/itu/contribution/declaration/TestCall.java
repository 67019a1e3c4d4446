package itu.contribution.declaration;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A call of a test's own, so that no test counts another's replies. */
public final class TestCall {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestCall() {}

    /** A call like CL-25/36, at a stage, with a deadline (ISO date); gives its slug. */
    public static String open(DataSource database, String stage, String deadline) throws SQLException {
        var number = NUMBER.incrementAndGet();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into call (slug, reference, period, present_period, stage, opens_on, deadline, zone, source)
                        values (?, ?, '2028-2031', '2024-2027', ?, '2025-07-01', ?::date, 'Europe/Zurich', 'test')""")) {
            insert.setString(1, "TEST-" + number);
            insert.setString(2, "TEST/" + number);
            insert.setString(3, stage);
            insert.setString(4, deadline);
            insert.executeUpdate();
        }
        return "TEST-" + number;
    }

    /** Gives a call another deadline (ISO date), such as one that has passed. */
    public static void endOn(DataSource database, String call, String deadline) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update call set deadline = ?::date where slug = ?")) {
            update.setString(1, deadline);
            update.setString(2, call);
            update.executeUpdate();
        }
    }
}
