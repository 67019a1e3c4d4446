package itu.contribution.board;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

import static itu.contribution.World.API;

/** A call of a test's own, whose present classes are those of a period that no other test looks at. */
final class BoardCall {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String slug;

    private BoardCall(String slug) {
        this.slug = slug;
    }

    static BoardCall toMemberStates(DataSource database, String deadline) throws SQLException {
        return open(database, "MEMBER_STATES", deadline, "2024-2027");
    }

    static BoardCall toSectorMembers(DataSource database, String deadline) throws SQLException {
        return open(database, "SECTOR_MEMBERS", deadline, "2024-2027");
    }

    /** A call whose present classes are those of a period. */
    static BoardCall comparedWith(DataSource database, String presentPeriod) throws SQLException {
        return open(database, "MEMBER_STATES", "2025-12-31", presentPeriod);
    }

    private static BoardCall open(DataSource database, String addressees, String deadline, String presentPeriod)
            throws SQLException {
        var number = NUMBER.incrementAndGet();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into call (slug, reference, period, present_period, stage, addressees, opens_on, deadline, zone, source)
                        values (?, ?, '2028-2031', ?, 'EARLY_PROVISIONAL', ?, '2025-07-01', ?::date, 'Europe/Zurich', 'test')""")) {
            insert.setString(1, "BOARD-" + number);
            insert.setString(2, "BOARD/" + number);
            insert.setString(3, presentPeriod);
            insert.setString(4, addressees);
            insert.setString(5, deadline);
            insert.executeUpdate();
        }
        return new BoardCall("BOARD-" + number);
    }

    String slug() {
        return slug;
    }

    String board() {
        return API + "/calls/" + slug + "/board";
    }

    String stream() {
        return board() + "/stream";
    }

    String declarations() {
        return API + "/calls/" + slug + "/declarations";
    }
}
