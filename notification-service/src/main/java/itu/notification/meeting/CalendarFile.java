package itu.notification.meeting;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import itu.notification.mail.Attachment;
import itu.platform.language.Language;

/** A calendar entry as the file that goes with a letter (RFC 5545). */
@Singleton
class CalendarFile {
    private final String office;

    CalendarFile(@ConfigProperty(name = "suite.mail.from") String office) {
        this.office = office;
    }

    Attachment of(CalendarEntry entry, Language language) {
        var calendar = MeetingCalendar.of(entry.title(language), office, List.of(entry), language);
        return new Attachment(
                "invitation.ics",
                "text/calendar; charset=utf-8; method=" + calendar.method(),
                calendar.toString().getBytes(StandardCharsets.UTF_8));
    }
}
