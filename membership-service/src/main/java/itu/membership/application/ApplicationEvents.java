package itu.membership.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import itu.membership.application.rules.ApplicationState;
import itu.membership.application.rules.Route;
import itu.membership.application.rules.StepKind;
import itu.membership.membership.Category;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/**
 * The facts on {@code membership.application.v1}, one for each step, in order per application; the sequence is the number of
 * the step. No persons and no reasons: topics are kept for ever. The mailbox is that of an office.
 */
@ApplicationScoped
class ApplicationEvents {
    private static final String TOPIC = "membership.application.v1";

    private final Outbox outbox;

    ApplicationEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** What a Member State is asked for. */
    enum Asked {
        /** To approve or refuse (CV 233, CV 234, Resolution 169). */
        APPROVAL,
        /** To object within the time, or let it pass (CV 234B). */
        OBJECTION
    }

    /**
     * Payload of all facts about applications.
     *
     * @param on day of receipt of what came by letter, else of the step
     * @param provision what the step rests on
     * @param asked what the Member State is asked for, when it is told of the application
     * @param objectionUntil last day for an objection, while the time for it runs
     * @param admission what the admission made
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Happened(
            UUID application,
            String memberState,
            Route route,
            ApplicationState state,
            Category category,
            List<SectorChoice> sectors,
            @Nullable String studyGroup,
            @Nullable UUID organization,
            Map<String, String> names,
            Contact contact,
            LocalDate on,
            Office office,
            @Nullable String provision,
            @Nullable Asked asked,
            @Nullable LocalDate objectionUntil,
            @Nullable AdmissionView admission,
            boolean synthetic) {}

    void happened(Application application, ApplicationStep step, @Nullable Admitted admitted) {
        var form = application.form();
        var clock = application.days().clockDueOn();
        outbox.append(new OutgoingEvent(
                TOPIC,
                application.id().toString(),
                "itu.membership.application." + fact(step.kind()) + ".v1",
                application.id().toString(),
                step.number(),
                new Happened(
                        application.id(),
                        application.memberState(),
                        application.route(),
                        step.state(),
                        form.category(),
                        form.sectors(),
                        form.studyGroup(),
                        application.organization(),
                        form.applicant().names(),
                        form.contact(),
                        step.effectiveOn(),
                        step.office(),
                        step.provision(),
                        asked(step.kind()),
                        clock == null ? null : clock.minusDays(1),
                        admitted == null ? null : AdmissionView.of(admitted, null),
                        form.applicant().synthetic())));
    }

    private static String fact(StepKind kind) {
        return switch (kind) {
            case SUBMITTED -> "submitted";
            case APPROVAL_REQUESTED, MEMBER_STATE_INFORMED -> "member-state-informed";
            case REMINDED -> "reminded";
            case CORRECTED -> "corrected";
            case APPROVED -> "approved";
            case REFUSED -> "refused";
            case OBJECTED -> "objected";
            case DEEMED_APPROVED -> "deemed-approved";
            case WITHDRAWN -> "withdrawn";
            case ADMITTED -> "admitted";
        };
    }

    private static @Nullable Asked asked(StepKind kind) {
        return switch (kind) {
            case APPROVAL_REQUESTED -> Asked.APPROVAL;
            case MEMBER_STATE_INFORMED, REMINDED -> Asked.OBJECTION;
            case SUBMITTED, CORRECTED, APPROVED, REFUSED, OBJECTED, DEEMED_APPROVED, WITHDRAWN, ADMITTED -> null;
        };
    }
}
