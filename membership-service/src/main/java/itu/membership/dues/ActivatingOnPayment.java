package itu.membership.dues;

import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import itu.membership.dues.rules.DuesOfYear;
import itu.membership.lifecycle.Course;
import itu.membership.membership.Facts;
import itu.membership.membership.Membership;
import itu.membership.membership.NewFact;
import itu.membership.membership.RecordingFacts;
import itu.membership.membership.rules.FactKind;

/** An admitted organization becomes a member when the dues of its first year are settled (CV 472). */
@ApplicationScoped
class ActivatingOnPayment {
    private final AnnualDues dues;
    private final Facts facts;
    private final RecordingFacts recording;

    ActivatingOnPayment(AnnualDues dues, Facts facts, RecordingFacts recording) {
        this.dues = dues;
        this.facts = facts;
        this.recording = recording;
    }

    /** Records the activation that follows from the dues known now, unless one is on record. What is paid before the admission counts from the admission. */
    void activate(Membership held) {
        var course = new Course(facts.counting(held.id(), null));
        var admitted = course.begin().orElse(null);
        if (admitted == null || course.has(FactKind.ACTIVATED)) {
            return;
        }
        dues.of(held.id(), null).stream()
                .filter(each -> each.year() == admitted.getYear())
                .map(DuesOfYear::settledOn)
                .filter(Objects::nonNull)
                .map(paid -> paid.isBefore(admitted) ? admitted : paid)
                .filter(day -> !course.overOn(day))
                .findFirst()
                .ifPresent(day -> recording.record(
                        held,
                        NewFact.of(FactKind.ACTIVATED, day)
                                .provision("CV 472")
                                .reference("Dues of " + admitted.getYear())));
    }
}
