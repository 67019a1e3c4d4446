package itu.platform.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import itu.local.test.Topics;
import itu.platform.note.Database;
import itu.platform.note.NoteClient;

/** Facts about notes: those that are on the topic, and new ones made by hand. */
final class Facts {
    private Facts() {}

    static List<Topics.Message> of(String note) {
        return Topics.records(NoteClient.TOPIC).stream()
                .filter(message -> note.equals(message.key()))
                .toList();
    }

    static List<String> sequences(String note) {
        return of(note).stream()
                .map(message -> message.headers().get("ce_sequence"))
                .toList();
    }

    /** Sequences on the topic by note, in one reading. */
    static Map<String, List<String>> sequences() {
        return Topics.records(NoteClient.TOPIC).stream()
                .filter(message -> message.key() != null)
                .collect(Collectors.groupingBy(
                        Topics.Message::key,
                        Collectors.mapping(message -> message.headers().get("ce_sequence"), Collectors.toList())));
    }

    /** The attributes of a well formed fact. */
    static Map<String, String> attributes(UUID id, String note, long sequence) {
        return new HashMap<>(Map.of(
                "ce_specversion", "1.0",
                "ce_id", id.toString(),
                "ce_type", "itu.test.note.written.v1",
                "ce_source", "/itu/platform-test",
                "ce_subject", note,
                "ce_time", "2026-01-02T03:04:05Z",
                "ce_sequence", Long.toString(sequence),
                "content-type", "application/json"));
    }

    static void send(UUID id, String note, long sequence, String text) {
        Topics.send(NoteClient.TOPIC, note, "{\"text\":\"%s\"}".formatted(text), attributes(id, note, sequence));
    }

    /** Sequences that the reader applied to its projection of the note, in its order. */
    static List<String> applied(String note) {
        return Database.query("select history from note_projection where note = ?", note);
    }
}
