package itu.notification.meeting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import itu.notification.dispatch.EnclosureSource;
import itu.notification.mail.Attachment;
import itu.platform.language.Language;

/** Encloses the calendar entry that the facts of a letter about a meeting bring. */
@ApplicationScoped
class CalendarEnclosure implements EnclosureSource {
    private final ObjectMapper json;
    private final String office;

    CalendarEnclosure(ObjectMapper json, @ConfigProperty(name = "suite.mail.from") String office) {
        this.json = json;
        this.office = office;
    }

    @Override
    public Optional<Attachment> enclosed(String letter, String facts, Language language) {
        return MeetingLetters.KINDS.contains(letter)
                ? entry(facts).map(entry -> file(entry, language))
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

    private Attachment file(CalendarEntry entry, Language language) {
        var calendar = MeetingCalendar.of(entry.title(language), office, List.of(entry), language);
        return new Attachment(
                "invitation.ics",
                "text/calendar; charset=utf-8; method=" + calendar.method(),
                calendar.toString().getBytes(StandardCharsets.UTF_8));
    }
}
