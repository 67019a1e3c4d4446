package itu.membership.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import itu.membership.membership.RecordingFacts;

/** Takes a fact that was found wrong out of account; it stays on record. */
@ApplicationScoped
class Retracting {
    private final ActingOnMemberships acting;
    private final RecordingFacts recording;
    private final Event<FactRetracted> retractions;

    Retracting(ActingOnMemberships acting, RecordingFacts recording, Event<FactRetracted> retractions) {
        this.acting = acting;
        this.recording = recording;
        this.retractions = retractions;
    }

    @Transactional
    Acted retract(Addressed to, int number, String reason) {
        return acting.act(
                to, held -> retractions.fire(new FactRetracted(held, recording.retract(held, number, reason), reason)));
    }
}
