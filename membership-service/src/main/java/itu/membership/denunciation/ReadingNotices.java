package itu.membership.denunciation;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import itu.membership.denunciation.DenunciationPayloads.NewDenunciation;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.security.Roles;
import itu.platform.time.BusinessClock;

/** Reads a notice by who gives it: the secretariat from a letter, a focal point or a delegate here and now. */
@ApplicationScoped
class ReadingNotices {
    private static final Set<String> SECRETARIAT = Set.of(Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR);

    private final Caller caller;
    private final BusinessClock clock;

    ReadingNotices(Caller caller, BusinessClock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The notice that a body gives.
     *
     * @throws itu.platform.problem.ProblemException 422 when the secretariat leaves out the letter's details or dates it in the
     *     future, or another gives them
     */
    Notice read(NewDenunciation body) {
        if (!caller.hasAny(SECRETARIAT)) {
            if (body.receivedOn() != null || body.givenBy() != null || body.reference() != null) {
                throw letterDetails();
            }
            return new Notice(clock.today(), side(), false, null, body.reason());
        }
        if (body.receivedOn() == null
                || body.givenBy() == null
                || body.reference() == null
                || body.receivedOn().isAfter(clock.today())) {
            throw letterDetails();
        }
        return new Notice(body.receivedOn(), body.givenBy(), true, body.reference(), body.reason());
    }

    /** Whether the caller may take a notice back: the secretariat any, the others what their side gave. */
    boolean mayWithdraw(Denunciation denunciation) {
        return caller.hasAny(SECRETARIAT) || denunciation.givenBy() == side();
    }

    private GivenBy side() {
        return caller.hasAny(Set.of(Roles.MEMBER_FOCAL_POINT)) ? GivenBy.ENTITY : GivenBy.MEMBER_STATE;
    }

    private static RuntimeException letterDetails() {
        return Problem.of(DenunciationProblem.LETTER_DETAILS)
                .provision("CV 240")
                .toException();
    }
}
