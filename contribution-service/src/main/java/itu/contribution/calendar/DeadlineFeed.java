package itu.contribution.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import itu.platform.language.Language;

/**
 * Deadlines as a calendar (RFC 5545): all-day events. An entry keeps its UID for ever, and its SEQUENCE rises when its day is
 * decided anew, so that calendars move it instead of adding another.
 */
final class DeadlineFeed {
    private static final String PRODUCT = "-//Membership and contributions suite//Deadlines//EN";
    private static final Duration REFRESH = Duration.ofHours(6);

    private final Language language;
    private final Calendar calendar = new Calendar();

    DeadlineFeed(String name, Language language) {
        this.language = language;
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
    }

    /**
     * One deadline.
     *
     * @param uid stable and unique in the world
     * @param sequence how often the day was decided anew
     * @param decidedAt when it was decided last
     */
    record Entry(String uid, LocalDate day, int sequence, Instant decidedAt, String title, String sentence) {}

    DeadlineFeed add(Entry entry) {
        var event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(entry.decidedAt()));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStart<>(entry.day()));
        event.add(new DtEnd<>(entry.day().plusDays(1)));
        event.add(new Summary(inLanguage(), entry.title()));
        event.add(new Description(inLanguage(), entry.sentence()));
        event.add(ImmutableTransp.TRANSPARENT);
        calendar.add(event);
        return this;
    }

    private ParameterList inLanguage() {
        return new ParameterList(List.of(new net.fortuna.ical4j.model.parameter.Language(language.tag())));
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
