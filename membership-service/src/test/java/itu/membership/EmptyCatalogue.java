package itu.membership;

import java.sql.SQLException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Every test begins with an empty register, without fees and terms, and leaves no terms: entries are held against them. */
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

    @AfterEach
    void leaveNoTerms() throws SQLException {
        try (var connection = database.getConnection();
                var truncate = connection.createStatement()) {
            truncate.execute("truncate term");
        }
    }
}
