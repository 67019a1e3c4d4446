package itu.contribution.declaration;

import java.sql.SQLException;
import javax.sql.DataSource;

/** A declaration for the tests of other features, under a call of its own. */
public final class Declared {
    private Declared() {}

    /** Ten units of a Member State; gives the declaration's id. */
    public static String by(String memberState, DataSource database) throws SQLException {
        return new Cycle(TestCall.open(database, "EARLY_PROVISIONAL", "2025-12-31")).declare(memberState, "10");
    }
}
