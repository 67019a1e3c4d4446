package itu.membership.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import itu.membership.dues.rules.Arrears;
import itu.membership.dues.rules.Arrears.Outlook;
import itu.membership.lifecycle.Course;
import itu.membership.lifecycle.FactRetracted;
import itu.membership.membership.Facts;
import itu.membership.membership.Membership;
import itu.membership.membership.NewFact;
import itu.membership.membership.RecordingFacts;
import itu.membership.membership.rules.FactKind;
import itu.platform.time.BusinessClock;

/** Lifts a suspension as soon as the dues no longer give cause for it, whatever has brought that about. */
@ApplicationScoped
class ReviewingArrears {
    private final AnnualDues dues;
    private final Facts facts;
    private final RecordingFacts recording;
    private final SuspensionNotices notices;
    private final BusinessClock clock;

    ReviewingArrears(
            AnnualDues dues, Facts facts, RecordingFacts recording, SuspensionNotices notices, BusinessClock clock) {
        this.dues = dues;
        this.facts = facts;
        this.recording = recording;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Reinstates a suspended member whose dues are settled, and takes a suspension back that had no cause. An exclusion is
     * final: nothing follows a payment after it.
     */
    void review(Membership held) {
        var course = new Course(facts.counting(held.id(), null));
        var today = clock.today();
        var suspension = course.suspension();
        if (suspension.isEmpty() || course.overOn(today)) {
            return;
        }
        var suspendedOn = suspension.get().effectiveOn();
        switch (Arrears.outlook(dues.of(held.id(), null), suspendedOn, today)) {
            case Outlook.Lasts _ -> {}
            case Outlook.Cleared(var on) -> {
                recording.record(
                        held,
                        NewFact.of(FactKind.REINSTATED, on)
                                .provision(Arrears.PROVISION)
                                .reference("Dues settled"));
                notices.close(held.id(), clock.instant());
            }
            case Outlook.Unfounded _ -> {
                recording.retract(held, suspension.get().number(), "No dues were open beyond their term on that day");
                notices.close(held.id(), clock.instant());
                review(held);
            }
        }
    }

    /** What was hidden behind the retracted fact may be out of date: a suspension behind a wrong exclusion, for example. */
    void on(@Observes FactRetracted retracted) {
        if (retracted.fact().content().kind() != FactKind.SUSPENDED) {
            review(retracted.held());
        }
    }
}
