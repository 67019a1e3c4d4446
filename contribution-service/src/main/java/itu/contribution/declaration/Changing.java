package itu.contribution.declaration;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.contribution.call.Addressees;
import itu.contribution.call.Call;
import itu.contribution.call.Calls;
import itu.contribution.call.Stage;
import itu.platform.conditional.ETags;
import itu.platform.problem.Problem;

/** What every act on a declaration begins with: that the caller may, has read its present state, and is alone with it. */
@ApplicationScoped
class Changing {
    private final Calls calls;
    private final Declarations declarations;
    private final DeclarationAccess access;

    Changing(Calls calls, Declarations declarations, DeclarationAccess access) {
        this.calls = calls;
        this.declarations = declarations;
        this.access = access;
    }

    /** A declaration that stands, and its call; nobody else writes about the contributor's declarations meanwhile. */
    record Held(Call call, KnownDeclaration known) {
        Declaration declaration() {
            return known.declaration();
        }
    }

    /**
     * Holds the declaration for this transaction.
     *
     * @throws itu.platform.problem.ProblemException 404 when it is another's, 428 or 412 as {@link ETags#requireMatch} does,
     *     409 when it does not stand any more
     */
    Held hold(UUID id, @Nullable String ifMatch) {
        var declaration = access.reachable(id, DeclarationAccess.SECRETARIAT);
        var call = calls.bySlug(declaration.call());
        declarations.hold(declaration);
        var known = declarations.known(declaration, call);
        ETags.requireMatch(ifMatch, known.tag());
        if (known.status() != Status.STANDS) {
            throw Problem.of(DeclarationProblem.DECLARATION_NOT_STANDING)
                    .with("receiptNumber", declaration.receiptNumber())
                    .with("declarationStatus", known.status())
                    .toException();
        }
        return new Held(call, known);
    }

    /**
     * A provisional choice may be changed at any time; a definitive one not after its last day.
     *
     * @throws itu.platform.problem.ProblemException 409 from the day after (CS 161E, for Sector Members CS 161H)
     */
    static void requireNotFixed(Call call, LocalDate today) {
        if (call.stage() == Stage.DEFINITIVE && call.isLate(today)) {
            throw fixed(call, call.addressees() == Addressees.MEMBER_STATES ? "CS 161E" : "CS 161H");
        }
    }

    /**
     * A reply that comes after the definitive day finds the class kept, unless it is an increase, which may be chosen at any
     * time (CS 165B).
     *
     * @throws itu.platform.problem.ProblemException 409 for any other (CS 161F, for Sector Members CS 161I)
     */
    static void requireOpenToLateReply(Call call, Outcome outcome) {
        if (call.stage() == Stage.DEFINITIVE && outcome != Outcome.INCREASE) {
            throw fixed(call, call.addressees() == Addressees.MEMBER_STATES ? "CS 161F" : "CS 161I");
        }
    }

    private static RuntimeException fixed(Call call, String provision) {
        return Problem.of(DeclarationProblem.CLASS_FIXED)
                .provision(provision)
                .with("call", call.reference())
                .with("deadline", call.deadline())
                .toException();
    }
}
