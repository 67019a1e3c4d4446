package itu.platform.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import itu.platform.events.EventReader;
import itu.platform.events.IncomingEvent;

/** Keeps a projection of notes and counts how often it applied something to each. */
@ApplicationScoped
class NoteReader {
    @Inject
    EventReader events;

    @Inject
    EntityManager entities;

    record NoteFact(String text) {}

    @Incoming("notes")
    @RunOnVirtualThread
    public void on(ConsumerRecord<String, String> message) {
        events.apply("note-reader", message, this::project);
    }

    private void project(IncomingEvent event) {
        var fact = events.data(event, NoteFact.class);
        entities.createNativeQuery("""
                        insert into note_projection as p (note, sequence, text, applied) values (?1, ?2, ?3, 1)
                        on conflict (note) do update set sequence = excluded.sequence, text = excluded.text, applied = p.applied + 1""")
                .setParameter(1, event.subject())
                .setParameter(2, event.sequence())
                .setParameter(3, fact.text())
                .executeUpdate();
    }
}
