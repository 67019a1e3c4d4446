package itu.membership.application;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import itu.membership.application.rules.ObjectionPeriod;

/**
 * The days that count for an application as it stands.
 *
 * @param informedOn day on which the Member State was told of a direct application
 * @param remindedOn day on which it was reminded
 * @param deemedOn day on which the application counted as approved for want of an objection
 * @param clockDueOn day on which the reminder or the deemed approval falls due; null while no clock runs
 * @param decidedOn day of the approval or the refusal
 */
@Embeddable
record DaysOfApplication(
        @Column(name = "informed_on") @Nullable LocalDate informedOn,
        @Column(name = "reminded_on") @Nullable LocalDate remindedOn,
        @Column(name = "deemed_on") @Nullable LocalDate deemedOn,
        @Column(name = "clock_due_on") @Nullable LocalDate clockDueOn,
        @Column(name = "decided_on") @Nullable LocalDate decidedOn) {
    static final DaysOfApplication NONE = new DaysOfApplication(null, null, null, null, null);

    /** The days after a step. */
    DaysOfApplication after(Step step) {
        var day = step.effectiveOn();
        return switch (step.kind()) {
            case MEMBER_STATE_INFORMED ->
                new DaysOfApplication(day, null, null, ObjectionPeriod.reminderDueOn(day), null);
            case REMINDED -> new DaysOfApplication(informedOn, day, null, ObjectionPeriod.deemedApprovedOn(day), null);
            case DEEMED_APPROVED -> new DaysOfApplication(informedOn, remindedOn, day, null, day);
            case APPROVED, REFUSED -> new DaysOfApplication(informedOn, remindedOn, null, null, day);
            case OBJECTED -> new DaysOfApplication(informedOn, remindedOn, null, null, null);
            case WITHDRAWN -> new DaysOfApplication(informedOn, remindedOn, deemedOn, null, decidedOn);
            case SUBMITTED, APPROVAL_REQUESTED, CORRECTED, ADMITTED -> this;
        };
    }
}
