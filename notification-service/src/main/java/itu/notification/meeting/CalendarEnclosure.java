package itu.notification.meeting;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import itu.notification.dispatch.EnclosureSource;
import itu.notification.mail.Attachment;
import itu.platform.language.Language;

/** Encloses the calendar entry that the facts of a letter about a meeting bring. */
@ApplicationScoped
class CalendarEnclosure implements EnclosureSource {
    private final ObjectMapper json;
    private final CalendarFile file;

    CalendarEnclosure(ObjectMapper json, CalendarFile file) {
        this.json = json;
        this.file = file;
    }

    @Override
    public Optional<Attachment> enclosed(String letter, String facts, Language language) {
        return MeetingLetters.KINDS.contains(letter)
                ? entry(facts).map(entry -> file.of(entry, language))
                : Optional.empty();
    }

    private Optional<CalendarEntry> entry(String facts) {
        try {
            var entry = json.readTree(facts).path("calendar");
            return entry.isObject() ? Optional.of(json.treeToValue(entry, CalendarEntry.class)) : Optional.empty();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No calendar entry: " + e.getOriginalMessage(), e);
        }
    }
}
