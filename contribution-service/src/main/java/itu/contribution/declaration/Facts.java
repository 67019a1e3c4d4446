package itu.contribution.declaration;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;

/** What happened to declarations after they were made. */
@ApplicationScoped
class Facts implements PanacheRepositoryBase<Fact, UUID> {
    private final Declarations declarations;
    private final DeclarationAccess access;
    private final DeclarationEvents events;
    private final Audit audit;

    Facts(Declarations declarations, DeclarationAccess access, DeclarationEvents events, Audit audit) {
        this.declarations = declarations;
        this.access = access;
        this.events = events;
        this.audit = audit;
    }

    /** Records what is stated about a declaration, and tells the other services; gives the declaration as it is then. */
    Changing.Held record(Changing.Held held, Fact.Statement statement) {
        var about = held.declaration();
        var fact = new Fact(about, declarations.nextSequence(about), statement, access.entry());
        persist(fact);
        var after = new Changing.Held(held.call(), held.known().with(fact));
        audit.record(new AuditEntry(
                switch (statement.kind()) {
                    case WITHDRAWAL -> "declaration-withdrawn";
                    case ACCEPTANCE -> "late-reply-accepted";
                },
                "declaration",
                about.id().toString(),
                AuditedStanding.before(held.known()),
                AuditedStanding.after(after.known(), statement),
                statement.reason()));
        events.happened(held.call(), about, fact);
        return after;
    }

    /** What {@link #record} would give, without recording anything. */
    Changing.Held rehearse(Changing.Held held, Fact.Statement statement) {
        var fact = new Fact(held.declaration(), held.declaration().sequence() + 1, statement, access.entry());
        return new Changing.Held(held.call(), held.known().with(fact));
    }
}
