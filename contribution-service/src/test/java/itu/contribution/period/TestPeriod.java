package itu.contribution.period;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A period of a test's own, far in the future, so that no other test reads the amounts that it fixes. */
public final class TestPeriod {
    private static final AtomicInteger NEXT = new AtomicInteger(2104);

    private TestPeriod() {}

    /** Four years without an amount of the unit; gives the id. */
    public static String make(DataSource database) throws SQLException {
        var first = NEXT.getAndAdd(4);
        var id = first + "-" + (first + 3);
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into financial_period (id, first_day, last_day) values (?, make_date(?, 1, 1), make_date(?, 12, 31))")) {
            insert.setString(1, id);
            insert.setInt(2, first);
            insert.setInt(3, first + 3);
            insert.executeUpdate();
        }
        return id;
    }
}
