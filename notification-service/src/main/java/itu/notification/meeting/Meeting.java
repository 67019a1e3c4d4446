package itu.notification.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import itu.notification.meeting.rules.InvitationDeadline;
import itu.platform.language.Language;

/** A conference or another meeting. */
@Entity
public class Meeting {
    @Id
    private String key;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private @Nullable String partOf;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> names;

    private LocalDate opensOn;
    private LocalDate closesOn;
    private String place;
    private String zone;
    private boolean synthetic;
    private Instant recordedAt;
    private String recordedBy;
    private int revision;
    private Instant revisedAt;
    private boolean cancelled;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    Meeting(NewMeeting asked, String recordedBy, Instant recordedAt) {
        this.key = asked.key();
        this.kind = asked.kind();
        this.partOf = asked.partOf();
        this.names = asked.names();
        this.opensOn = asked.opensOn();
        this.closesOn = asked.closesOn();
        this.place = asked.place();
        this.zone = asked.zone();
        this.synthetic = asked.synthetic();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        this.revision = 1;
        this.revisedAt = recordedAt;
    }

    /** Other days, another place, zone or name; what stood before stays in the revisions. */
    void revise(MeetingDetails to, Instant at) {
        names = to.names();
        opensOn = to.opensOn();
        closesOn = to.closesOn();
        place = to.place();
        zone = to.zone();
        revision++;
        revisedAt = at;
    }

    /** Ends it before it began; there is no way back. */
    void cancel(Instant at) {
        cancelled = true;
        revision++;
        revisedAt = at;
    }

    MeetingDetails details() {
        return new MeetingDetails(names, opensOn, closesOn, place, zone);
    }

    /** Whether its last day lies before a moment. */
    boolean over(Instant now) {
        return LocalDate.ofInstant(now, ZoneId.of(zone)).isAfter(closesOn);
    }

    /** Until when invitations are due; empty where no provision says so. */
    Optional<InvitationDeadline> invitationDeadline() {
        return kind == MeetingKind.WTDC
                ? Optional.of(InvitationDeadline.ofConferenceOpening(opensOn))
                : Optional.empty();
    }

    String name(Language language) {
        return names.getOrDefault(language.tag(), key);
    }

    public String key() {
        return key;
    }

    long version() {
        return version;
    }

    MeetingKind kind() {
        return kind;
    }

    @Nullable
    String partOf() {
        return partOf;
    }

    Map<String, String> names() {
        return names;
    }

    /** First day, in the zone of the meeting. */
    public LocalDate opensOn() {
        return opensOn;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    String place() {
        return place;
    }

    String zone() {
        return zone;
    }

    /** Whether it is invented. */
    public boolean synthetic() {
        return synthetic;
    }

    int revision() {
        return revision;
    }

    Instant revisedAt() {
        return revisedAt;
    }

    boolean cancelled() {
        return cancelled;
    }
}
