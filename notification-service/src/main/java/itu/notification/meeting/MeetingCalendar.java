package itu.notification.meeting;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import itu.platform.language.Language;

/** Meetings as a calendar (RFC 5545): a meeting covers whole days, a session its hours in UTC. Entries keep their UID for ever. */
final class MeetingCalendar {
    private static final String PRODUCT = "-//Membership and contributions suite//Meetings//EN";
    private static final String DOMAIN = "@notification-service.itu-suite";
    private static final Duration REFRESH = Duration.ofHours(6);

    private final Language language;
    private final Calendar calendar = new Calendar();

    MeetingCalendar(String name, Language language) {
        this.language = language;
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
    }

    MeetingCalendar add(Meeting meeting) {
        add(
                "meeting." + meeting.key().toLowerCase(Locale.ROOT),
                meeting.recordedAt(),
                meeting.opensOn(),
                meeting.closesOn().plusDays(1),
                meeting.name(language),
                meeting.place());
        return this;
    }

    MeetingCalendar add(MeetingSession session, Meeting meeting) {
        add(
                "session." + session.id(),
                session.recordedAt(),
                session.startsAt(),
                session.endsAt(),
                session.title(language),
                meeting.place());
        return this;
    }

    private void add(String uid, Instant recordedAt, Temporal from, Temporal to, String title, String place) {
        var event = new VEvent(false);
        event.add(new Uid(uid + DOMAIN));
        event.add(new DtStamp(recordedAt));
        event.add(new DtStart<>(from));
        event.add(new DtEnd<>(to));
        event.add(new Summary(
                new ParameterList(List.of(new net.fortuna.ical4j.model.parameter.Language(language.tag()))), title));
        event.add(new Location(place));
        calendar.add(event);
    }

    /** The calendar as {@code text/calendar}. */
    @Override
    public String toString() {
        var text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
