package itu.contribution.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.contribution.declaration.DeclarationAccess;
import itu.contribution.declaration.Declarations;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.events.Ids;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** The secretariat puts the scan of a letter to the declaration that was entered from it. */
@ApplicationScoped
class Attaching {
    private static final int MOST = 10;

    private final Attachments attachments;
    private final Declarations declarations;
    private final DeclarationAccess access;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    Attaching(
            Attachments attachments,
            Declarations declarations,
            DeclarationAccess access,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.attachments = attachments;
        this.declarations = declarations;
        this.access = access;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the audit keeps: file names can hold names of persons. */
    private record Kept(UUID attachment, ScanFormat format, int bytes, String sha256) {}

    /**
     * Keeps a scan.
     *
     * @throws itu.platform.problem.ProblemException 404 without such a declaration, 422 when the content is no scan, 409 when it is
     *     attached already or there are too many
     */
    @Transactional
    Attachment attach(UUID id, @Nullable String fileName, byte[] content) {
        var declaration = access.reachable(id, DeclarationAccess.SECRETARIAT);
        var format = ScanFormat.of(content)
                .orElseThrow(() -> Problem.of(AttachmentProblem.NO_SCAN).toException());
        declarations.hold(declaration);
        var present = attachments.of(id);
        var hash = sha256(content);
        if (present.stream().anyMatch(other -> other.sha256().equals(hash))) {
            throw Problem.of(AttachmentProblem.ATTACHED_ALREADY).toException();
        }
        if (present.size() >= MOST) {
            throw Problem.of(AttachmentProblem.TOO_MANY_ATTACHMENTS)
                    .with("most", MOST)
                    .toException();
        }
        var added = new Attachment(
                Ids.next(), id, FileName.of(fileName, format), format, content.length, hash, clock.instant());
        attachments.add(added, content, caller.subject());
        audit.record(AuditEntry.created(
                "declaration-attachment-added",
                "declaration",
                id.toString(),
                new Kept(added.id(), format, content.length, hash)));
        return added;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
