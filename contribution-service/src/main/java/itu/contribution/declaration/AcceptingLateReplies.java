package itu.contribution.declaration;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.platform.problem.Problem;

/** The secretariat decides that a reply counts although it came after the deadline. */
@ApplicationScoped
class AcceptingLateReplies {
    private final Changing changing;
    private final Facts facts;
    private final Event<LateReplyAccepted> accepted;

    AcceptingLateReplies(Changing changing, Facts facts, Event<LateReplyAccepted> accepted) {
        this.changing = changing;
        this.facts = facts;
        this.accepted = accepted;
    }

    /**
     * Accepts the late declaration that stands.
     *
     * @param rehearsal whether nothing is to be recorded
     * @throws itu.platform.problem.ProblemException 404, 409, 412, 428 as {@link Changing} does; 409 when it is not late or is
     *     accepted already
     */
    @Transactional
    Changing.Held accept(UUID id, @Nullable String ifMatch, NewAcceptance body, boolean rehearsal) {
        var held = changing.hold(id, ifMatch);
        if (!held.known().late()) {
            throw Problem.of(DeclarationProblem.REPLY_NOT_LATE).toException();
        }
        if (held.known().acceptance() != null) {
            throw Problem.of(DeclarationProblem.ALREADY_ACCEPTED).toException();
        }
        Changing.requireOpenToLateReply(held.call(), held.declaration().outcome());
        var statement = new Fact.Statement(
                Fact.Kind.ACCEPTANCE, body.reason(), null, held.declaration().receivedOn());
        if (rehearsal) {
            return facts.rehearse(held, statement);
        }
        accepted.fire(new LateReplyAccepted(held.call(), held.declaration()));
        return facts.record(held, statement);
    }
}
