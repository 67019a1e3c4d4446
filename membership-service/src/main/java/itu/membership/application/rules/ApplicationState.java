package itu.membership.application.rules;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where an application stands. Each state lists what may follow; whatever is not listed cannot happen. */
public enum ApplicationState {
    /** With the Secretary-General, who acts by the procedures of the Council (CV 235). */
    SUBMITTED,
    /** The Member State is asked to approve it (CV 233, CV 234, Resolution 169). */
    AWAITING_MEMBER_STATE,
    /** The Member State is told of it and has four months to object (CV 234B). */
    AWAITING_OBJECTION,
    /** The Member State is reminded of it and has four more months to object (CV 234B). */
    REMINDED,
    /** The Member State objected; the applicant is to turn to it (CV 234B). */
    OBJECTED,
    APPROVED,
    DEEMED_APPROVED,
    REFUSED,
    WITHDRAWN,
    ADMITTED;

    /** The states in which nobody has decided yet. */
    public static final Set<ApplicationState> OPEN =
            Stream.of(values()).filter(ApplicationState::isOpen).collect(Collectors.toUnmodifiableSet());

    /** The state after a step; empty when the step is not possible in this state. */
    public Optional<ApplicationState> after(StepKind step) {
        return switch (step) {
            case SUBMITTED -> Optional.empty();
            case APPROVAL_REQUESTED -> to(AWAITING_MEMBER_STATE, this == SUBMITTED);
            case MEMBER_STATE_INFORMED -> to(AWAITING_OBJECTION, this == SUBMITTED);
            case REMINDED -> to(REMINDED, this == AWAITING_OBJECTION);
            case DEEMED_APPROVED -> to(DEEMED_APPROVED, this == REMINDED);
            case CORRECTED -> to(this, isOpen());
            case APPROVED -> to(APPROVED, isOpen());
            case REFUSED -> to(REFUSED, isOpen() && !isClockRunning());
            // A letter received in time may be opened after the time ran out.
            case OBJECTED -> to(OBJECTED, isClockRunning() || this == DEEMED_APPROVED);
            case WITHDRAWN -> to(WITHDRAWN, isOpen() || isApproved());
            case ADMITTED -> to(ADMITTED, isApproved());
        };
    }

    private static Optional<ApplicationState> to(ApplicationState next, boolean possible) {
        return possible ? Optional.of(next) : Optional.empty();
    }

    /** Whether nobody has decided yet. */
    public boolean isOpen() {
        return switch (this) {
            case SUBMITTED, AWAITING_MEMBER_STATE, AWAITING_OBJECTION, REMINDED, OBJECTED -> true;
            case APPROVED, DEEMED_APPROVED, REFUSED, WITHDRAWN, ADMITTED -> false;
        };
    }

    /** Whether the applicant may be admitted. */
    public boolean isApproved() {
        return switch (this) {
            case APPROVED, DEEMED_APPROVED -> true;
            case SUBMITTED,
                    AWAITING_MEMBER_STATE,
                    AWAITING_OBJECTION,
                    REMINDED,
                    OBJECTED,
                    REFUSED,
                    WITHDRAWN,
                    ADMITTED -> false;
        };
    }

    /** Whether the Member State's time for an objection runs. */
    public boolean isClockRunning() {
        return switch (this) {
            case AWAITING_OBJECTION, REMINDED -> true;
            case SUBMITTED, AWAITING_MEMBER_STATE, OBJECTED, APPROVED, DEEMED_APPROVED, REFUSED, WITHDRAWN, ADMITTED ->
                false;
        };
    }
}
