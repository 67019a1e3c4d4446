package itu.membership.denunciation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import itu.membership.denunciation.Denouncing.Denounced;
import itu.membership.denunciation.DenunciationPayloads.DenunciationView;
import itu.membership.lifecycle.ActingOnMemberships;
import itu.membership.lifecycle.Addressed;
import itu.membership.lifecycle.FactRetracted;
import itu.membership.membership.RecordingFacts;
import itu.membership.membership.rules.FactKind;
import itu.platform.problem.Problem;
import itu.platform.problem.ProblemType;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Takes denunciations back before they take effect; the membership goes on as if they had not been given. */
@ApplicationScoped
class WithdrawingDenunciations {
    private final ActingOnMemberships acting;
    private final ReadingNotices reading;
    private final RecordingFacts recording;
    private final Denunciations denunciations;
    private final Caller caller;
    private final BusinessClock clock;

    WithdrawingDenunciations(
            ActingOnMemberships acting,
            ReadingNotices reading,
            RecordingFacts recording,
            Denunciations denunciations,
            Caller caller,
            BusinessClock clock) {
        this.acting = acting;
        this.reading = reading;
        this.recording = recording;
        this.denunciations = denunciations;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Denounced withdraw(Addressed to, UUID id, String reason) {
        var acted = acting.act(to, held -> {
            var denunciation = denunciations
                    .findByIdOptional(id)
                    .filter(found -> found.membership().equals(held.id()))
                    .orElseThrow(() -> refused(DenunciationProblem.DENUNCIATION_NOT_FOUND));
            requireOpen(denunciation);
            denunciation.withdraw(clock.instant(), caller.subject(), reason);
            recording.retract(held, denunciation.fact(), reason);
        });
        return new Denounced(DenunciationView.of(denunciations.findById(id)), acted.version());
    }

    private void requireOpen(Denunciation denunciation) {
        if (denunciation.withdrawnAt() != null) {
            throw refused(DenunciationProblem.DENUNCIATION_WITHDRAWN);
        }
        if (!clock.today().isBefore(denunciation.takesEffectOn())) {
            throw refused(DenunciationProblem.DENUNCIATION_TOOK_EFFECT);
        }
        if (!reading.mayWithdraw(denunciation)) {
            throw refused(DenunciationProblem.DENUNCIATION_OF_ANOTHER);
        }
    }

    /** A denunciation whose fact is retracted was entered by mistake, and does not stand either. */
    void on(@Observes FactRetracted retracted) {
        if (retracted.fact().content().kind() == FactKind.DENOUNCED) {
            denunciations
                    .standing(retracted.held().id())
                    .filter(standing -> standing.fact() == retracted.fact().number())
                    .ifPresent(standing -> standing.withdraw(clock.instant(), caller.subject(), retracted.reason()));
        }
    }

    private static RuntimeException refused(ProblemType problem) {
        return Problem.of(problem).provision("CV 240").toException();
    }
}
