package itu.platform.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.events.EventReader;
import itu.platform.events.IncomingEvent;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/** Keeps a projection of notes, remembers what it applied in which order, and answers an "echo" with a fact of its own. */
@ApplicationScoped
class NoteReader {
    @Inject
    EventReader events;

    @Inject
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    record NoteFact(String text) {}

    @Incoming("notes")
    @RunOnVirtualThread
    public void on(ConsumerRecord<String, String> message) {
        events.apply("note-reader", message, this::project);
    }

    private void project(IncomingEvent event) {
        var fact = events.data(event, NoteFact.class);
        entities.createNativeQuery("""
                        insert into note_projection as p (note, sequence, text, applied, history) values (?1, ?2, ?3, 1, '' || ?2)
                        on conflict (note) do update set sequence = excluded.sequence, text = excluded.text,
                            applied = p.applied + 1, history = p.history || ',' || excluded.sequence""")
                .setParameter(1, event.subject())
                .setParameter(2, event.sequence())
                .setParameter(3, fact.text())
                .executeUpdate();
        if (fact.text().equals("echo")) {
            audit.record(AuditEntry.created("note-echoed", "note", event.subject(), fact));
            outbox.append(new OutgoingEvent(
                    "test.echo.v1", event.key(), "itu.test.note.echoed.v1", event.subject(), event.sequence(), fact));
        }
    }
}
