package itu.contribution.sectormember;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A call to Sector Members of a test's own, which never comes to its end. */
final class SectorMemberCall {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private SectorMemberCall() {}

    /** Opens one for 2028-2031 and gives its slug. */
    static String open(DataSource database, String stage) throws SQLException {
        var slug = "SECTOR-MEMBERS-" + NUMBER.incrementAndGet();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into call (slug, reference, period, present_period, stage, addressees, opens_on, deadline, zone, source)
                        values (?, ?, '2028-2031', '2024-2027', ?, 'SECTOR_MEMBERS', '2025-07-01', '2099-12-31', 'Europe/Zurich',
                                'test')""")) {
            insert.setString(1, slug);
            insert.setString(2, slug);
            insert.setString(3, stage);
            insert.executeUpdate();
        }
        return slug;
    }
}
