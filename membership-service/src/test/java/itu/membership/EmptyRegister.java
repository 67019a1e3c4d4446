package itu.membership;

import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;

import itu.local.test.Topics;

/** Every test begins with an empty register; what is in the topics stays. */
abstract class EmptyRegister {
    @Inject
    DataSource database;

    @BeforeEach
    void emptyTheRegister() throws SQLException {
        Topics.create(Desk.STATE_TOPIC, 3);
        Topics.create(Desk.CONTACT_TOPIC, 3);
        Topics.create(Desk.ORGANIZATION_TOPIC, 3);
        Topics.create(Desk.MEMBERSHIP_TOPIC, 3);
        Topics.create(Desk.SECTOR_MEMBERSHIP_TOPIC, 3);
        try (var connection = database.getConnection();
                var truncate = connection.createStatement()) {
            truncate.execute("truncate member_state, observer, organization cascade");
        }
    }
}
