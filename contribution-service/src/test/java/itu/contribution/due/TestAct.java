package itu.platform.due;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.inject.Singleton;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/** An act whose occasions a test gives; its effect is a row of the audit and a fact. */
@Singleton
public class TestAct implements DueAct {
    static final String TOPIC = "test.due-act.v1";

    final List<Due> occasions = new CopyOnWriteArrayList<>();
    final Set<String> failing = ConcurrentHashMap.newKeySet();
    final Set<String> withdrawn = ConcurrentHashMap.newKeySet();
    private final Audit audit;
    private final Outbox outbox;

    TestAct(Audit audit, Outbox outbox) {
        this.audit = audit;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "test-act-done";
    }

    @Override
    public List<Due> due(Instant now) {
        return List.copyOf(occasions);
    }

    @Override
    public boolean perform(Due due) {
        audit.record(AuditEntry.created(name(), "test", due.subject(), due));
        outbox.append(new OutgoingEvent(TOPIC, "test", "itu.test.due-act.done.v1", due.subject(), 1, due));
        if (failing.remove(due.subject())) {
            throw new IllegalStateException("killed between the effect and the commit, as the test asked");
        }
        return !withdrawn.remove(due.subject());
    }

    void fallsDue(String subject, LocalDate on) {
        occasions.add(new Due(subject, on));
    }
}
