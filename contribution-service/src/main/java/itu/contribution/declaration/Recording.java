package itu.contribution.declaration;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.contribution.call.Call;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.events.Ids;

/** Puts an announcement that may stand on record, and tells the other services. */
@ApplicationScoped
class Recording {
    private final Declarations declarations;
    private final DeclarationAccess access;
    private final DeclarationEvents events;
    private final Audit audit;
    private final ReceiptIssuer receipts;

    Recording(
            Declarations declarations,
            DeclarationAccess access,
            DeclarationEvents events,
            Audit audit,
            ReceiptIssuer receipts) {
        this.declarations = declarations;
        this.access = access;
        this.events = events;
        this.audit = audit;
        this.receipts = receipts;
    }

    /**
     * Records an announcement within the caller's transaction.
     *
     * @param correction why it corrects what stands; null for a declaration
     */
    KnownDeclaration record(Call call, Announcement announcement, Verdict.Stands verdict, @Nullable String correction) {
        var id = Ids.next();
        var turn = declarations.takeTurn(call.slug(), announcement.contributor(), id);
        var made = made(call, announcement, verdict, turn, id, correction);
        declarations.persist(made.declaration());
        var receiptHash = receipts.issue(made.declaration(), call);
        audit.record(new AuditEntry(
                correction == null ? "declaration-submitted" : "declaration-corrected",
                "declaration",
                id.toString(),
                null,
                AuditedDeclaration.of(made.declaration(), receiptHash),
                correction));
        events.announced(call, made);
        return made;
    }

    /** What {@link #record} would give, without recording anything. */
    KnownDeclaration rehearse(
            Call call, Announcement announcement, Verdict.Stands verdict, @Nullable String correction) {
        var turn = declarations.nextTurn(call.slug(), announcement.contributor());
        return made(call, announcement, verdict, turn, Ids.next(), correction);
    }

    private KnownDeclaration made(
            Call call,
            Announcement announcement,
            Verdict.Stands verdict,
            Declaration.Turn turn,
            UUID id,
            @Nullable String correction) {
        var earlier =
                declarations.earlierChoice(call, announcement.contributor()).orElse(null);
        var links = new Declaration.Links(id, call.slug(), correction, earlier == null ? null : earlier.id());
        return KnownDeclaration.fresh(
                new Declaration(announcement, verdict, turn, links, access.entry()), call, earlier);
    }
}
