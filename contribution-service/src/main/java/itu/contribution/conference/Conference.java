package itu.contribution.conference;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import itu.contribution.conference.rules.ConferenceDates;
import itu.contribution.conference.rules.DeadlineRule;
import itu.platform.language.Language;

/** A Plenipotentiary Conference, which settles the classes of a period (CS 161). */
@Entity
@Table(name = "conference")
public class Conference {
    @Id
    private String id;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> names;

    private String place;

    private String period;

    @Formula("(select p.first_day from financial_period p where p.id = period)")
    private LocalDate periodBegins;

    private ZoneId zone;

    private String source;

    @ManyToOne(optional = false)
    @JoinColumn(name = "schedule")
    private Schedule schedule;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Conference() {}

    Conference(NewConference asked, ZoneId zone, ConferenceDates dates, Schedule.Decision decision) {
        this.id = asked.id();
        this.names = asked.names();
        this.place = asked.place();
        this.period = asked.period();
        this.periodBegins = dates.periodBegins();
        this.zone = zone;
        this.source = asked.source();
        this.schedule = new Schedule(id, 1, Schedule.Kind.SCHEDULED, dates, decision);
    }

    /** Such as {@code PP-26}. */
    public String id() {
        return id;
    }

    /** The name in a language, in English where that language has none. */
    public String name(Language language) {
        return names.getOrDefault(language.tag(), names.getOrDefault(Language.EN.tag(), id));
    }

    Map<String, String> names() {
        return names;
    }

    String place() {
        return place;
    }

    /** The period whose classes it settles. */
    public String period() {
        return period;
    }

    /** The zone in which its deadlines end. */
    public ZoneId zone() {
        return zone;
    }

    String source() {
        return source;
    }

    /** The dates as they stand. */
    public Schedule schedule() {
        return schedule;
    }

    public ConferenceDates dates() {
        return schedule.dates(periodBegins);
    }

    /** The dates under an earlier schedule of this conference. */
    ConferenceDates dates(Schedule earlier) {
        return earlier.dates(periodBegins);
    }

    /** Day of a deadline as things stand. */
    public LocalDate deadline(DeadlineRule rule) {
        return rule.day(dates());
    }

    /** Counts the schedules; the entity tag. */
    public int version() {
        return schedule.number();
    }

    Schedule reschedule(Schedule.Kind kind, ConferenceDates dates, Schedule.Decision decision) {
        schedule = new Schedule(id, schedule.number() + 1, kind, dates, decision);
        return schedule;
    }
}
