package itu.platform.events;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Where a change leaves the facts it made. The row commits with the change or not at all; the {@link Relay} brings it to
 * Kafka afterwards.
 *
 * <p>Order is promised per key, on one condition: the caller holds the aggregate's row (a version check or a lock)
 * when it appends.
 */
@ApplicationScoped
public class Outbox {
    private static final int MAX_PAYLOAD = 512 * 1024;

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final CloudEventHeaders headers;
    private final Doorbell doorbell;
    private final TransactionSynchronizationRegistry transaction;

    Outbox(
            DataSource dataSource,
            ObjectMapper json,
            CloudEventHeaders headers,
            Doorbell doorbell,
            TransactionSynchronizationRegistry transaction) {
        this.dataSource = dataSource;
        this.json = json;
        this.headers = headers;
        this.doorbell = doorbell;
        this.transaction = transaction;
    }

    /**
     * Appends a fact to the running transaction.
     *
     * @throws IllegalArgumentException when the payload is larger than a broker takes (512 KiB)
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutgoingEvent event) {
        appendAll(List.of(event));
    }

    /**
     * Appends facts to the running transaction, in their order.
     *
     * @throws IllegalArgumentException when a payload is larger than a broker takes (512 KiB)
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendAll(List<OutgoingEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into outbox (id, topic, key, headers, payload) values (?, ?, ?, ?::jsonb, ?)")) {
            for (var event : events) {
                fill(insert, event);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(
                    "Could not append " + events.getFirst().type(), e);
        }
        ringAfterCommit();
    }

    private void fill(PreparedStatement insert, OutgoingEvent event) throws SQLException, JsonProcessingException {
        var id = Ids.next();
        var payload = json.writeValueAsString(event.data());
        if (payload.getBytes(StandardCharsets.UTF_8).length > MAX_PAYLOAD) {
            throw new IllegalArgumentException("The payload of " + event.type() + " is too large to publish");
        }
        insert.setObject(1, id);
        insert.setString(2, event.topic());
        insert.setString(3, event.key());
        insert.setString(4, json.writeValueAsString(headers.of(id, event)));
        insert.setString(5, payload);
    }

    private void ringAfterCommit() {
        if (transaction.getResource(Doorbell.class) != null) {
            return;
        }
        transaction.putResource(Doorbell.class, doorbell);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to prepare
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    doorbell.ring();
                }
            }
        });
    }
}
