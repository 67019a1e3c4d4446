package itu.membership.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import itu.membership.application.rules.ApplicationState;
import itu.membership.application.rules.Route;
import itu.membership.application.rules.Routing;
import itu.membership.application.rules.StepKind;
import itu.membership.membership.Category;
import itu.platform.events.Ids;

/**
 * An application for membership as it stands. It changes by steps only, each of which is kept as {@link ApplicationStep}; the
 * number of the last one is its ETag.
 */
@Entity
@Table(name = "application")
class Application {
    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    private int steps;

    @Enumerated(EnumType.STRING)
    private ApplicationState state = ApplicationState.SUBMITTED;

    @Enumerated(EnumType.STRING)
    private Route route;

    private String provision;

    @Enumerated(EnumType.STRING)
    private Category category;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> sectors;

    @Column(name = "member_state")
    private String memberState;

    private @Nullable UUID organization;

    @JdbcTypeCode(SqlTypes.JSON)
    private ApplicationForm form;

    @Embedded
    private Receipt receipt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private @Nullable String applicant;

    @Embedded
    private @Nullable DaysOfApplication days;

    @Column(name = "search_text")
    private String searchText;

    @Transient
    private @Nullable ApplicationStep last;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Application() {}

    /**
     * An application to which nothing has happened yet.
     *
     * @param organization the organization of the register that applies; null for one that is new
     * @param applicant subject of whoever applies for itself; null when the secretariat enters it
     */
    Application(
            ApplicationForm form,
            Routing.Taken routing,
            @Nullable UUID organization,
            Receipt receipt,
            Instant recordedAt,
            @Nullable String applicant) {
        this.route = routing.route();
        this.provision = routing.provision();
        this.category = form.category();
        this.sectors = form.sectorCodes();
        this.memberState = form.applicant().country();
        this.organization = organization;
        this.form = form;
        this.receipt = receipt;
        this.recordedAt = recordedAt;
        this.applicant = applicant;
        this.searchText = form.searchText();
    }

    /**
     * Its first step.
     *
     * @param reason why it is entered late, where it is
     */
    ApplicationStep begin(Step.Entry entry, @Nullable String reason) {
        return kept(
                new Step(StepKind.SUBMITTED, receipt.receivedOn(), null, receipt.documentReference(), reason),
                entry,
                form);
    }

    /**
     * Takes a step; the row must be held.
     *
     * @return what is to be kept of it; empty when the step is not possible as the application stands
     */
    Optional<ApplicationStep> take(Step step, Step.Entry entry) {
        return state.after(step.kind()).map(next -> {
            state = next;
            days = days().after(step);
            return kept(step, entry, null);
        });
    }

    /** Takes the step of a correction; empty when nothing can be corrected any more. */
    Optional<ApplicationStep> correct(ApplicationForm corrected, Step step, Step.Entry entry) {
        return state.after(step.kind()).map(next -> {
            form = corrected;
            searchText = corrected.searchText();
            return kept(step, entry, corrected);
        });
    }

    /** Names the organization that is admitted. */
    void belongsTo(UUID admitted) {
        organization = admitted;
    }

    private ApplicationStep kept(Step step, Step.Entry entry, @Nullable ApplicationForm formOfStep) {
        steps++;
        var kept = new ApplicationStep(new ApplicationStep.Key(id, steps), step, state, formOfStep, entry);
        last = kept;
        return kept;
    }

    UUID id() {
        return id;
    }

    /** The last step, if it was taken just now; null for an application that was read. */
    @Nullable
    ApplicationStep last() {
        return last;
    }

    /** Number of the last step. */
    int steps() {
        return steps;
    }

    ApplicationState state() {
        return state;
    }

    Route route() {
        return route;
    }

    /** What the way it takes rests on. */
    String provision() {
        return provision;
    }

    /** Country of the applicant's headquarters, ISO 3166-1 alpha-3. */
    String memberState() {
        return memberState;
    }

    @Nullable
    UUID organization() {
        return organization;
    }

    ApplicationForm form() {
        return form;
    }

    Receipt receipt() {
        return receipt;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** Subject of whoever applied for itself. */
    @Nullable
    String applicant() {
        return applicant;
    }

    DaysOfApplication days() {
        return days == null ? DaysOfApplication.NONE : days;
    }
}
