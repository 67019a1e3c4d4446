package itu.platform.audit;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import org.jspecify.annotations.Nullable;

import itu.platform.events.EventContext;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Writes who changed what, in the transaction of the change. {@link Sealer} chains the rows afterwards. */
@ApplicationScoped
public class Audit {
    private final DataSource dataSource;
    private final ObjectMapper json;
    private final BusinessClock clock;
    private final Caller caller;
    private final EventContext context;

    Audit(DataSource dataSource, ObjectMapper json, BusinessClock clock, Caller caller, EventContext context) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
        this.caller = caller;
        this.context = context;
    }

    /** Records a change by the current caller, or by the system outside a request. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditEntry entry) {
        var inRequest = Arc.container().requestContext().isActive();
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into audit (at, actor, action, subject_type, subject, reason, before, after, correlation_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.setString(2, inRequest ? actor() : "system");
            insert.setString(3, entry.action());
            insert.setString(4, entry.subjectType());
            insert.setString(5, entry.subject());
            insert.setString(6, entry.reason());
            insert.setString(7, text(entry.before()));
            insert.setString(8, text(entry.after()));
            insert.setString(9, inRequest ? context.correlationId() : null);
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Could not record " + entry.action(), e);
        }
    }

    private String actor() {
        var origin = context.actor();
        return origin == null ? caller.subject() : origin;
    }

    private @Nullable String text(@Nullable Object state) throws JsonProcessingException {
        return state == null ? null : json.writeValueAsString(state);
    }
}
