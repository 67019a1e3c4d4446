package itu.notification.circular;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.notification.circular.DraftingCirculars.Drafted;
import itu.notification.content.Contents;
import itu.notification.content.Releases;
import itu.notification.content.Releases.Release;
import itu.notification.content.VersionView.FindingView;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Makes a circular letter public: by somebody who did not write it, and in all six languages. */
@ApplicationScoped
class PublishingCirculars {
    private static final String UNPUBLISHED = "not-published";

    private final CircularLetters letters;
    private final DraftingCirculars drafting;
    private final Contents contents;
    private final Releases releases;
    private final ArchiveEntries archive;
    private final CircularEvents events;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    PublishingCirculars(
            CircularLetters letters,
            DraftingCirculars drafting,
            Contents contents,
            Releases releases,
            ArchiveEntries archive,
            CircularEvents events,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.letters = letters;
        this.drafting = drafting;
        this.contents = contents;
        this.releases = releases;
        this.archive = archive;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Publishes the latest version of a letter, or of its corrigendum or revision.
     *
     * @throws itu.platform.problem.ProblemException 409 when there is nothing to publish; 422 when the caller wrote it, or a language is
     *     missing or outdated
     */
    @Transactional
    Drafted publish(UUID id, @Nullable String ifMatch, boolean rehearsal) {
        var letter = letters.held(id);
        ETags.requireMatch(ifMatch, letter.version());
        if (!letter.editable()) {
            throw Problem.of(CircularProblem.CIRCULAR_LETTER_STATE)
                    .with("letterState", letter.state())
                    .toException();
        }
        var edition = drafting.latest(letter);
        var findings = contents.findings(edition.edition()).stream()
                .filter(finding -> !finding.code().equals(UNPUBLISHED))
                .toList();
        if (!findings.isEmpty()) {
            throw Problem.of(CircularProblem.CIRCULAR_LETTER_NOT_READY)
                    .with("findings", FindingView.of(findings))
                    .toException();
        }
        var authors = releases.authors(id);
        if (authors.contains(caller.subject())) {
            throw Problem.of(CircularProblem.CIRCULAR_NEEDS_FOUR_EYES).toException();
        }
        if (rehearsal) {
            return new Drafted(letter, edition);
        }
        var kind = letter.revisionKind();
        var release = new Release(
                letter.releases(),
                letter.latest(),
                kind == null ? "ORIGINAL" : kind.name(),
                letter.revisionReason(),
                clock.instant());
        releases.append(id, release, caller.subject(), authors);
        letter.publish();
        letters.flush();
        archive.show(letter, edition, release);
        audit.record(new AuditEntry(
                "circular-letter-published",
                DraftingCirculars.SUBJECT,
                id.toString(),
                null,
                release,
                release.reason()));
        events.published(letter, edition, release);
        return drafting.show(id);
    }
}
