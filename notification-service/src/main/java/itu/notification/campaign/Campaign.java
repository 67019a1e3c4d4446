package itu.notification.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import itu.notification.audience.Audience;
import itu.notification.campaign.rules.CampaignAct;
import itu.notification.campaign.rules.CampaignState;
import itu.platform.events.Ids;
import itu.platform.problem.Problem;

/** A letter to many, from its draft to its end. Persons are token subjects. */
@Entity
@Table(name = "campaign")
class Campaign {
    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private CampaignState state = CampaignState.DRAFT;

    private String subject;
    private boolean statutory;

    @JdbcTypeCode(SqlTypes.JSON)
    private Audience audience;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ReplyAsked reply;

    private @Nullable LocalDate deadline;
    private boolean deadlineFromCall;
    private @Nullable Instant startAt;
    private @Nullable Instant notAfter;
    private @Nullable LocalTime windowFrom;
    private @Nullable LocalTime windowTo;
    private @Nullable Integer perMinute;
    private boolean synthetic;
    private String draftedBy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> drafters = new ArrayList<>();

    private @Nullable String submittedBy;
    private @Nullable String approvedBy;
    private Instant recordedAt;
    private @Nullable Instant launchedAt;
    private @Nullable Instant endedAt;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Campaign() {}

    @SuppressWarnings("NullAway.Init") // draft() fills the rest
    Campaign(CampaignDraft draft, String by, Instant now) {
        this.recordedAt = now;
        draft(draft, by);
    }

    /** Puts another draft in the place of this one. */
    void correct(CampaignDraft draft, String by) {
        act(CampaignAct.CORRECT);
        draft(draft, by);
    }

    private void draft(CampaignDraft draft, String by) {
        name = draft.name();
        subject = draft.subject();
        statutory = draft.statutory();
        audience = draft.audience();
        reply = draft.reply();
        deadline = draft.deadline();
        deadlineFromCall = draft.deadline() == null && awaitsDeclarations();
        startAt = draft.startAt();
        notAfter = draft.notAfter();
        var window = draft.window();
        windowFrom = window == null ? null : window.from();
        windowTo = window == null ? null : window.to();
        perMinute = draft.perMinute();
        synthetic = draft.synthetic();
        draftedBy = by;
        if (!drafters.contains(by)) {
            var all = new ArrayList<>(drafters);
            all.add(by);
            drafters = all;
        }
    }

    void submit(String by) {
        act(CampaignAct.SUBMIT);
        submittedBy = by;
        reason = null;
    }

    /**
     * Lets the campaign go out.
     *
     * @throws itu.platform.problem.ProblemException 409 when it is not in review, or the approver had a hand in the draft
     */
    void approve(String by) {
        act(CampaignAct.APPROVE);
        if (drafters.contains(by) || by.equals(submittedBy)) {
            throw Problem.of(CampaignProblem.CAMPAIGN_SECOND_PERSON_NEEDED).toException();
        }
        approvedBy = by;
    }

    void reject(String why) {
        act(CampaignAct.REJECT);
        submittedBy = null;
        approvedBy = null;
        reason = why;
    }

    void schedule(Instant at) {
        act(CampaignAct.SCHEDULE);
        startAt = at;
    }

    void launch(Instant now) {
        act(CampaignAct.LAUNCH);
        launchedAt = now;
    }

    void pause(String why) {
        act(CampaignAct.PAUSE);
        reason = why;
    }

    void resume() {
        act(CampaignAct.RESUME);
        reason = null;
    }

    void cancel(String why, Instant now) {
        act(CampaignAct.CANCEL);
        reason = why;
        endedAt = now;
    }

    void finish(@Nullable String why, Instant now) {
        act(CampaignAct.FINISH);
        reason = why;
        endedAt = now;
    }

    /** Follows the deadline of its call. */
    void follow(@Nullable LocalDate day) {
        deadline = day;
    }

    private void act(CampaignAct act) {
        state = act.on(state)
                .orElseThrow(() -> Problem.of(CampaignProblem.CAMPAIGN_STATE_CONFLICT)
                        .with("campaignState", state.name())
                        .with("act", act.name())
                        .toException());
    }

    boolean awaitsDeclarations() {
        return reply != null && reply.kind() == ReplyKind.DECLARATION;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    CampaignState state() {
        return state;
    }

    String subject() {
        return subject;
    }

    /** What suppression asks for: nothing can be unsubscribed of a statutory notice. */
    @Nullable
    String refusable() {
        return statutory ? null : subject;
    }

    boolean statutory() {
        return statutory;
    }

    Audience audience() {
        return audience;
    }

    @Nullable
    ReplyAsked reply() {
        return reply;
    }

    @Nullable
    LocalDate deadline() {
        return deadline;
    }

    boolean deadlineFromCall() {
        return deadlineFromCall;
    }

    @Nullable
    Instant startAt() {
        return startAt;
    }

    @Nullable
    Instant notAfter() {
        return notAfter;
    }

    CampaignDraft.@Nullable Window window() {
        return windowFrom == null || windowTo == null ? null : new CampaignDraft.Window(windowFrom, windowTo);
    }

    @Nullable
    Integer perMinute() {
        return perMinute;
    }

    boolean synthetic() {
        return synthetic;
    }

    String draftedBy() {
        return draftedBy;
    }

    @Nullable
    String submittedBy() {
        return submittedBy;
    }

    @Nullable
    String approvedBy() {
        return approvedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Nullable
    Instant launchedAt() {
        return launchedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
