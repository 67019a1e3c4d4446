package itu.platform.events;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Remembers, in the transaction of the effect, which facts a consumer has applied. */
@ApplicationScoped
class Inbox {
    private final DataSource dataSource;

    Inbox(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Whether the fact is new to the consumer; waits while another instance is applying the same fact. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean firstTime(String consumer, UUID event) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing")) {
            insert.setString(1, consumer);
            insert.setObject(2, event);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not note the receipt of a fact", e);
        }
    }
}
