package itu.notification.rule;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import com.fasterxml.jackson.databind.JsonNode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import itu.platform.events.IncomingEvent;

/** One version of a rule: when a fact of a type is told, a letter is owed. */
@Entity
@IdClass(RuleKey.class)
class LetterRule {
    @Id
    private String code;

    @Id
    private int version;

    private String eventType;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> condition;

    @Enumerated(EnumType.STRING)
    private Addressee addressee;

    private @Nullable String role;
    private String letter;
    private List<String> particulars;
    private boolean eachTime;
    private boolean inForce;
    private @Nullable Instant since;
    private String recordedBy;
    private @Nullable String reason;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected LetterRule() {}

    private LetterRule(LetterRule before, RuleChange change, String by, Instant now) {
        code = before.code;
        version = before.version + 1;
        eventType = before.eventType;
        condition = change.condition() == null ? before.condition : change.condition();
        addressee = before.addressee;
        role = change.role() == null ? before.role : change.role();
        letter = before.letter;
        particulars = before.particulars;
        eachTime = before.eachTime;
        inForce = change.inForce() == null ? before.inForce : change.inForce();
        since = change.since() == null ? before.since : change.since();
        recordedBy = by;
        reason = change.reason();
        recordedAt = now;
    }

    /** The version that follows this one; what the change leaves open stays as it is. */
    LetterRule next(RuleChange change, String by, Instant now) {
        return new LetterRule(this, change, by, now);
    }

    /** Whether a fact of the rule's type asks for its letter. */
    boolean asksFor(IncomingEvent event, JsonNode facts) {
        return inForce
                && (since == null || !event.time().isBefore(since))
                && condition.entrySet().stream()
                        .allMatch(member -> facts.path(member.getKey()).asText().equals(member.getValue()));
    }

    /** What the letter is about: the fact's subject, and which time it is where each time counts. */
    String subject(IncomingEvent event) {
        return eachTime ? event.subject() + "/" + event.sequence() : event.subject();
    }

    String code() {
        return code;
    }

    int version() {
        return version;
    }

    Addressee addressee() {
        return addressee;
    }

    @Nullable
    String role() {
        return role;
    }

    String letter() {
        return letter;
    }

    List<String> particulars() {
        return particulars;
    }

    LetterRuleView view() {
        return new LetterRuleView(
                code,
                version,
                eventType,
                condition,
                addressee,
                role,
                letter,
                particulars,
                eachTime,
                inForce,
                since,
                recordedBy,
                reason,
                recordedAt);
    }
}
