package itu.contribution.simulation;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

import itu.contribution.period.TestPeriod;

/** A call of a test's own, for a period of which the amount of the unit is not fixed; its references differ from all others. */
public final class WhatIfCall {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private WhatIfCall() {}

    /** A call to Member States or Sector Members for a period that nothing is decided for; gives its slug. */
    public static String open(DataSource database, String addressees) throws SQLException {
        return open(database, addressees, TestPeriod.make(database));
    }

    public static String open(DataSource database, String addressees, String period) throws SQLException {
        var number = NUMBER.incrementAndGet();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into call (slug, reference, period, present_period, stage, addressees, opens_on, deadline, zone, source)
                        values (?, ?, ?, '2024-2027', 'EARLY_PROVISIONAL', ?, '2025-07-01', '2025-12-31', 'Europe/Zurich', 'test')""")) {
            insert.setString(1, "WHATIF-" + number);
            insert.setString(2, "WHATIF/" + number);
            insert.setString(3, period);
            insert.setString(4, addressees);
            insert.executeUpdate();
        }
        return "WHATIF-" + number;
    }
}
