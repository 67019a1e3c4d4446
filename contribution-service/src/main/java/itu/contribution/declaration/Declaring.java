package itu.contribution.declaration;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.contribution.call.Call;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.events.Ids;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** A Member State announces its class, for the first time or in place of an earlier announcement (a provisional choice binds nobody). */
@ApplicationScoped
class Declaring {
    private final Judging judging;
    private final Declarations declarations;
    private final DeclarationEvents events;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    Declaring(
            Judging judging,
            Declarations declarations,
            DeclarationEvents events,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.judging = judging;
        this.declarations = declarations;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Judges an announcement and, if it may stand, records it and tells the other services. */
    @Transactional
    Answer declare(Call call, Announcement announcement) {
        return switch (judging.judge(call, announcement)) {
            case Verdict.Refused(var problem) -> new Answer.Refused(problem);
            case Verdict.Stands verdict -> new Answer.Accepted(record(call, announcement, verdict));
        };
    }

    /** What {@link #declare} would answer, without recording anything. */
    @Transactional
    Answer rehearse(Call call, Announcement announcement) {
        return switch (judging.judge(call, announcement)) {
            case Verdict.Refused(var problem) -> new Answer.Refused(problem);
            case Verdict.Stands verdict -> {
                var turn = declarations.nextTurn(call.slug(), announcement.contributor());
                yield new Answer.Accepted(made(call, announcement, verdict, turn, Ids.next()));
            }
        };
    }

    private Declaration record(Call call, Announcement announcement, Verdict.Stands verdict) {
        var id = Ids.next();
        var turn = declarations.takeTurn(call.slug(), announcement.contributor(), id);
        var declaration = made(call, announcement, verdict, turn, id);
        declarations.persist(declaration);
        audit.record(AuditEntry.created(
                "declaration-submitted", "declaration", id.toString(), DeclarationView.of(declaration, call)));
        events.submitted(call, declaration);
        return declaration;
    }

    private Declaration made(
            Call call, Announcement announcement, Verdict.Stands verdict, Declaration.Turn turn, UUID id) {
        return new Declaration(
                id, call, announcement, verdict, turn, new Declaration.Act(clock.instant(), caller.subject()));
    }
}
