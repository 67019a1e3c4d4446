package itu.membership;

import java.sql.SQLException;

import org.junit.jupiter.api.BeforeEach;

/** Every test begins with an empty register, without fees and terms. */
abstract class EmptyCatalogue extends EmptyRegister {
    static final String FEES = "/api/membership/v1/fees";
    static final String TERMS = "/api/membership/v1/terms";

    @BeforeEach
    void emptyTheCatalogue() throws SQLException {
        try (var connection = database.getConnection();
                var truncate = connection.createStatement()) {
            truncate.execute("truncate fee, term");
        }
    }
}
