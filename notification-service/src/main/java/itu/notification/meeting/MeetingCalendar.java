package itu.notification.meeting;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import itu.platform.language.Language;

/** Meetings as a calendar (RFC 5545, RFC 5546): published, or taken back when all that is in it was cancelled. */
final class MeetingCalendar {
    private static final String PRODUCT = "-//Membership and contributions suite//Meetings//EN";
    private static final Duration REFRESH = Duration.ofHours(6);

    private final Language language;
    private final Method method;
    private final URI organizer;
    private final Calendar calendar = new Calendar();

    private MeetingCalendar(String name, Method method, String organizer, Language language) {
        this.language = language;
        this.method = method;
        this.organizer = URI.create("mailto:" + organizer);
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
    }

    /**
     * A calendar of entries.
     *
     * @param organizer mail address of the office
     */
    static MeetingCalendar of(String name, String organizer, List<CalendarEntry> entries, Language language) {
        var gone = !entries.isEmpty() && entries.stream().allMatch(CalendarEntry::cancelled);
        var method = gone ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH;
        var calendar = new MeetingCalendar(name, method, organizer, language);
        entries.forEach(calendar::add);
        return calendar;
    }

    /** As a media type names it. */
    String method() {
        return method.getValue();
    }

    private void add(CalendarEntry entry) {
        var event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStamp(entry.statedAt()));
        event.add(new LastModified(entry.statedAt()));
        event.add(new Organizer(organizer));
        event.add(new DtStart<>(entry.begins()));
        event.add(new DtEnd<>(entry.ends()));
        event.add(new Summary(
                new ParameterList(List.of(new net.fortuna.ical4j.model.parameter.Language(language.tag()))),
                entry.title(language)));
        event.add(new Location(entry.place()));
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
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
