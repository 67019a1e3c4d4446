package itu.membership.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import itu.membership.organization.OrganizationCorrected;

/** A Sector Member's entry carries its organization's name: when that is corrected, the entry is told again. */
@ApplicationScoped
class TellingCorrections {
    private final RecordingFacts recording;

    TellingCorrections(RecordingFacts recording) {
        this.recording = recording;
    }

    void on(@Observes OrganizationCorrected correction) {
        recording.tellAgain(correction.held());
    }
}
