package itu.notification.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import itu.notification.page.CampaignReplies;
import itu.platform.language.Language;

/** An answer to a form, and how far the office has got with it. */
@Entity
class FormAnswer {
    /** How far the office has got; after ERASED nothing is done any more. */
    enum State {
        RECEIVED,
        ASSIGNED,
        CONTACTED,
        MEETING,
        AGREEMENT,
        CLOSED,
        ERASED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private String form;
    private int formVersion;
    private long number;
    private String language;
    private Instant receivedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, List<String>> given;

    private @Nullable String organization;
    private @Nullable String country;
    private @Nullable String token;
    private @Nullable UUID campaign;
    private @Nullable Short step;
    private @Nullable Long recipient;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String officer;
    private @Nullable Instant erasedAt;

    @SuppressWarnings("NullAway.Init")
    protected FormAnswer() {}

    FormAnswer(
            UUID id,
            FormVersion asked,
            long number,
            Submission submission,
            Map<String, List<String>> given,
            CampaignReplies.@Nullable Recipient recipient,
            Instant receivedAt) {
        this.id = id;
        this.form = asked.form();
        this.formVersion = asked.number();
        this.number = number;
        this.language = submission.language().tag();
        this.token = submission.token();
        this.given = given;
        this.organization = value(asked, Question.Meaning.ORGANIZATION);
        this.country = value(asked, Question.Meaning.COUNTRY);
        this.receivedAt = receivedAt;
        this.state = State.RECEIVED;
        if (recipient != null) {
            this.campaign = recipient.campaign();
            this.step = (short) recipient.step();
            this.recipient = recipient.number();
        }
    }

    private @Nullable String value(FormVersion asked, Question.Meaning meaning) {
        return asked.definition()
                .meaning(meaning)
                .map(question -> given.get(question.key()))
                .map(List::getFirst)
                .orElse(null);
    }

    void assign(String to) {
        requireNotErased();
        officer = to;
        if (state == State.RECEIVED) {
            state = State.ASSIGNED;
        }
    }

    /** The office reached this; a note changes nothing. */
    void reach(AnswerStep.Kind kind) {
        requireNotErased();
        switch (kind) {
            case CONTACTED -> state = State.CONTACTED;
            case MEETING -> state = State.MEETING;
            case AGREEMENT -> state = State.AGREEMENT;
            case CLOSED -> state = State.CLOSED;
            case NOTE, ASSIGNED, ERASED -> {
                // where the answer stands is not changed by these
            }
        }
    }

    /** Takes out everything that may be about a person. */
    void erase(FormVersion asked, Instant at) {
        requireNotErased();
        given = asked.definition().impersonal(given);
        token = null;
        state = State.ERASED;
        erasedAt = at;
    }

    boolean erased() {
        return state == State.ERASED;
    }

    private void requireNotErased() {
        if (erased()) {
            throw new IllegalStateException("Answer " + id + " is erased");
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String form() {
        return form;
    }

    int formVersion() {
        return formVersion;
    }

    long number() {
        return number;
    }

    Language language() {
        return Language.ofTag(language);
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Map<String, List<String>> given() {
        return given;
    }

    @Nullable
    String organization() {
        return organization;
    }

    @Nullable
    String country() {
        return country;
    }

    @Nullable
    UUID campaign() {
        return campaign;
    }

    State state() {
        return state;
    }

    @Nullable
    String officer() {
        return officer;
    }

    @Nullable
    Instant erasedAt() {
        return erasedAt;
    }
}
