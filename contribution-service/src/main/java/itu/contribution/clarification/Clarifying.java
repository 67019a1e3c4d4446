package itu.contribution.clarification;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.contribution.declaration.Declaration;
import itu.contribution.declaration.DeclarationAccess;
import itu.contribution.declaration.Declarations;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** The secretariat asks about a declaration, the contributor's people answer, the secretariat closes the question. */
@ApplicationScoped
class Clarifying {
    private static final Set<String> NO_OFFICE = Set.of();

    private final Clarifications clarifications;
    private final Declarations declarations;
    private final DeclarationAccess access;
    private final ClarificationEvents events;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    Clarifying(
            Clarifications clarifications,
            Declarations declarations,
            DeclarationAccess access,
            ClarificationEvents events,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.clarifications = clarifications;
        this.declarations = declarations;
        this.access = access;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the audit keeps: that something was said, not what. */
    private record Said(int clarification, int characters) {}

    List<ClarificationView> of(UUID declaration) {
        return clarifications.of(
                access.reachable(declaration, DeclarationAccess.READERS).id());
    }

    @Transactional
    ClarificationView ask(UUID id, String question) {
        var about = access.reachable(id, DeclarationAccess.SECRETARIAT);
        var sequence = declarations.nextSequence(about);
        var number = clarifications.nextNumber(id);
        clarifications.persist(new Clarification(id, number, question, clock.instant(), caller.subject()));
        return told("asked", about, number, sequence, question);
    }

    /**
     * Answers, for the contributor only.
     *
     * @throws itu.platform.problem.ProblemException 404 for anybody else, 409 when the question is closed
     */
    @Transactional
    ClarificationView answer(UUID id, int number, String text) {
        return add(access.reachable(id, NO_OFFICE), number, Entry.Kind.ANSWER, text, "answered");
    }

    /**
     * Closes a question, answered or not.
     *
     * @throws itu.platform.problem.ProblemException 409 when it is closed already
     */
    @Transactional
    ClarificationView close(UUID id, int number, @Nullable String text) {
        return add(access.reachable(id, DeclarationAccess.SECRETARIAT), number, Entry.Kind.CLOSURE, text, "closed");
    }

    private ClarificationView add(Declaration about, int number, Entry.Kind kind, @Nullable String text, String what) {
        var sequence = declarations.nextSequence(about);
        if (one(about.id(), number).state() == ClarificationView.State.CLOSED) {
            throw Problem.of(ClarificationProblem.CLARIFICATION_CLOSED)
                    .with("clarification", number)
                    .toException();
        }
        var key = new Entry.Key(
                about.id(), number, clarifications.entries(about.id(), number).size() + 1);
        clarifications.add(new Entry(key, kind, text, clock.instant(), caller.subject()));
        return told(what, about, number, sequence, text);
    }

    private ClarificationView told(String what, Declaration about, int number, long sequence, @Nullable String text) {
        audit.record(AuditEntry.created(
                "clarification-" + what,
                "declaration",
                about.id().toString(),
                new Said(number, text == null ? 0 : text.length())));
        events.tell(what, about, number, sequence);
        return one(about.id(), number);
    }

    private ClarificationView one(UUID declaration, int number) {
        return clarifications
                .one(declaration, number)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }
}
