package itu.contribution.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import itu.contribution.conference.rules.DeadlineRule;
import itu.platform.problem.Problem;

/**
 * A call, by circular letter, to announce the class of contribution for a period.
 *
 * <p>It changes only while {@link Calls#lock} holds it. Its row has the deadline in force; {@link DeadlineHistory} has those
 * before.
 */
@Entity
@Table(name = "call")
public class Call {
    @Id
    private String slug;

    private String reference;

    private String period;

    @Column(name = "present_period")
    private String presentPeriod;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private Addressees addressees;

    private @Nullable String conference;

    @Enumerated(EnumType.STRING)
    @Column(name = "deadline_rule")
    private @Nullable DeadlineRule deadlineRule;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    private LocalDate deadline;

    @Column(name = "deadline_number")
    private int deadlineNumber;

    private ZoneId zone;

    private String source;

    @Column(name = "announced_at")
    private @Nullable Instant announcedAt;

    private long version;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Call() {}

    Call(NewCall asked, Timing timing, Instant announcedAt) {
        this.slug = CallReference.slug(asked.reference());
        this.reference = asked.reference();
        this.period = asked.period();
        this.presentPeriod = asked.presentPeriod();
        this.stage = asked.stage();
        this.addressees = asked.group();
        this.conference = asked.conference();
        this.deadlineRule = timing.rule();
        this.opensOn = asked.opensOn();
        this.deadline = timing.deadline();
        this.deadlineNumber = 1;
        this.zone = timing.zone();
        this.source = asked.source();
        this.announcedAt = announcedAt;
        this.version = 1;
    }

    /** The deadline, by which rule it follows a conference (null when set by hand), and the zone of its days. */
    record Timing(LocalDate deadline, @Nullable DeadlineRule rule, ZoneId zone) {}

    /** The reference as it stands in addresses: {@code CL-25-36}. */
    public String slug() {
        return slug;
    }

    /** The circular letter's reference: {@code CL-25/36}. */
    public String reference() {
        return reference;
    }

    /** The period that classes are announced for. */
    public String period() {
        return period;
    }

    /** The period whose classes they are compared with. */
    public String presentPeriod() {
        return presentPeriod;
    }

    public Stage stage() {
        return stage;
    }

    public Addressees addressees() {
        return addressees;
    }

    /** Id of the conference that settles the classes, such as {@code PP-26}; none where the call names none. */
    public @Nullable String conference() {
        return conference;
    }

    /** The rule by which the deadline follows the conference when it moves; null where the deadline was set by hand. */
    public @Nullable DeadlineRule deadlineRule() {
        return deadlineRule;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    /** Last day on which a reply is in time, in {@link #zone()}, as far as known now. */
    public LocalDate deadline() {
        return deadline;
    }

    /** Counts the deadlines that the call has had. */
    int deadlineNumber() {
        return deadlineNumber;
    }

    public ZoneId zone() {
        return zone;
    }

    String source() {
        return source;
    }

    /** When it was announced here; null for a call that came with the reference data. */
    public @Nullable Instant announcedAt() {
        return announcedAt;
    }

    /** Counts the facts about the call; its entity tag. */
    public long version() {
        return version;
    }

    /** The day that an instant falls on in the call's zone. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    public boolean hasOpenedBy(LocalDate day) {
        return !day.isBefore(opensOn);
    }

    public boolean isLate(LocalDate receivedOn) {
        return receivedOn.isAfter(deadline);
    }

    public CallStatus status(LocalDate day) {
        return status(day, deadline);
    }

    /** What the status on a day would be under another deadline. */
    public CallStatus status(LocalDate day, LocalDate otherDeadline) {
        if (!hasOpenedBy(day)) {
            return CallStatus.PLANNED;
        }
        return day.isAfter(otherDeadline) ? CallStatus.CLOSED : CallStatus.OPEN;
    }

    /** Whether the classes that it asked for are on record: after that, its deadline cannot move any more. */
    public boolean settled() {
        return settledAt != null;
    }

    /**
     * Marks the call as settled.
     *
     * @throws itu.platform.problem.ProblemException 409 when it is already
     */
    public void settle(Instant at) {
        requireUnsettled();
        settledAt = at;
        advance();
    }

    /** @throws itu.platform.problem.ProblemException 409 when the call is settled */
    public void requireUnsettled() {
        if (settledAt != null) {
            throw Problem.of(CallProblem.CALL_SETTLED).with("call", reference).toException();
        }
    }

    /** One more fact about the call. */
    public void advance() {
        version++;
    }

    DeadlineChange extend(LocalDate newDeadline, DeadlineChange.Decision decision) {
        deadlineRule = null;
        return change(DeadlineChange.Kind.EXTENDED, newDeadline, decision);
    }

    DeadlineChange follow(LocalDate newDeadline, DeadlineChange.Decision decision) {
        return change(DeadlineChange.Kind.RESCHEDULED, newDeadline, decision);
    }

    private DeadlineChange change(DeadlineChange.Kind kind, LocalDate newDeadline, DeadlineChange.Decision decision) {
        requireUnsettled();
        var before = deadline;
        deadline = newDeadline;
        deadlineNumber++;
        advance();
        return new DeadlineChange(this, kind, before, decision);
    }
}
