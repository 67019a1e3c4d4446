package itu.contribution.declaration;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

/** A contributor takes its declaration back, and counts as silent until it declares again. */
@ApplicationScoped
class Withdrawing {
    private final Changing changing;
    private final Announcing announcing;
    private final Declarations declarations;
    private final Facts facts;

    Withdrawing(Changing changing, Announcing announcing, Declarations declarations, Facts facts) {
        this.changing = changing;
        this.announcing = announcing;
        this.declarations = declarations;
        this.facts = facts;
    }

    /**
     * Withdraws the declaration that stands.
     *
     * @param rehearsal whether nothing is to be recorded
     * @throws itu.platform.problem.ProblemException 404, 409, 412, 428 as {@link Changing} does; 422 when the letter's details are
     *     missing
     */
    @Transactional
    Changing.Held withdraw(UUID id, @Nullable String ifMatch, NewWithdrawal body, boolean rehearsal) {
        var held = changing.hold(id, ifMatch);
        Changing.requireNotFixed(held.call(), announcing.today(held.call()));
        var statement = new Fact.Statement(
                Fact.Kind.WITHDRAWAL,
                body.reason(),
                body.documentReference(),
                announcing.withdrawnOn(held.call(), body));
        if (rehearsal) {
            return facts.rehearse(held, statement);
        }
        declarations.leaveSilent(held.declaration());
        return facts.record(held, statement);
    }
}
