package itu.notification.circular;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.notification.circular.CircularPayloads.NewCircularLetter;
import itu.notification.circular.CircularPayloads.NewRevision;
import itu.notification.circular.CircularPayloads.NewVersion;
import itu.notification.content.EditingTexts;
import itu.notification.content.Edition;
import itu.notification.content.Editions;
import itu.notification.content.LetterHead;
import itu.notification.content.NewEdition;
import itu.notification.content.Words;
import itu.notification.content.WrittenEdition;
import itu.notification.content.WrittenEdition.Kind;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.language.Language;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Drafts circular letters, and their corrigenda and revisions. */
@ApplicationScoped
class DraftingCirculars {
    static final String SUBJECT = "circular-letter";

    private static final UUID NOBODY = new UUID(0, 0);

    private final CircularLetters letters;
    private final EditingTexts editing;
    private final Editions editions;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    DraftingCirculars(
            CircularLetters letters,
            EditingTexts editing,
            Editions editions,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.letters = letters;
        this.editing = editing;
        this.editions = editions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A letter after a change. */
    record Drafted(CircularLetter letter, WrittenEdition edition) {}

    /** Says what is wrong with a letter that is to be drafted, if anything. */
    @Transactional
    void check(NewCircularLetter asked) {
        var reference = reference(asked);
        editing.check(null, first(NOBODY, reference, asked));
    }

    @Transactional
    Drafted draft(NewCircularLetter asked) {
        var reference = reference(asked);
        var letter = new CircularLetter(reference, clock.instant(), caller.subject());
        var first = first(letter.id(), reference, asked);
        letters.persistAndFlush(letter);
        var edition = editing.append(null, first);
        audit.record(AuditEntry.created(
                "circular-letter-drafted", SUBJECT, letter.id().toString(), asked));
        return new Drafted(letter, edition);
    }

    /** Keeps a new version of a draft; what is left out of it stays as it was. */
    @Transactional
    Drafted edit(UUID id, @Nullable String ifMatch, NewVersion asked, boolean rehearsal) {
        var letter = editable(id, ifMatch);
        var before = latest(letter);
        var head = head(before);
        var next = NewEdition.after(
                before,
                before.fallback(),
                asked.placeholders() == null ? before.placeholders() : asked.placeholders(),
                asked.particulars() == null ? head : Heads.of(head.reference(), asked.particulars(), head.enclosures()),
                Words.byLanguage(asked.texts()));
        if (rehearsal) {
            editing.check(before, next);
            return new Drafted(letter, before);
        }
        return append(letter, before, next, "circular-letter-edited", asked);
    }

    /** Gives a draft other enclosures; a version of its own, like any other change. */
    @Transactional(Transactional.TxType.MANDATORY)
    Drafted enclose(CircularLetter letter, List<LetterHead.Enclosure> enclosures, String action) {
        var before = latest(letter);
        var head = head(before).withEnclosures(enclosures);
        var next = NewEdition.after(before, before.fallback(), before.placeholders(), head, Map.of());
        return append(letter, before, next, action, enclosures);
    }

    /**
     * Begins a corrigendum or a revision of a published letter.
     *
     * @throws itu.platform.problem.ProblemException 409 unless it is published
     */
    @Transactional
    Drafted revise(UUID id, @Nullable String ifMatch, NewRevision asked) {
        var letter = letters.held(id);
        ETags.requireMatch(ifMatch, letter.version());
        if (letter.state() != CircularLetter.State.PUBLISHED) {
            throw Problem.of(CircularProblem.CIRCULAR_LETTER_STATE)
                    .with("letterState", letter.state())
                    .toException();
        }
        var before = latest(letter);
        letter.revise(asked.kind(), asked.reason().strip());
        var head = head(before).withReference(letter.reference().revised(asked.kind(), letter.releases()));
        var next = NewEdition.after(before, before.fallback(), before.placeholders(), head, Map.of());
        return append(letter, before, next, "circular-letter-revision-begun", asked);
    }

    @Transactional
    Drafted show(UUID id) {
        var letter = letters.required(id);
        return new Drafted(letter, latest(letter));
    }

    /** A letter that may be changed, held. */
    CircularLetter editable(UUID id, @Nullable String ifMatch) {
        var letter = letters.held(id);
        ETags.requireMatch(ifMatch, letter.version());
        if (!letter.editable()) {
            throw Problem.of(CircularProblem.CIRCULAR_LETTER_PUBLISHED)
                    .with("reference", letter.reference().value())
                    .toException();
        }
        return letter;
    }

    WrittenEdition latest(CircularLetter letter) {
        return editions.find(new Edition(letter.id(), letter.latest())).orElseThrow();
    }

    private Drafted append(CircularLetter letter, WrittenEdition before, NewEdition next, String action, Object asked) {
        var edition = editing.append(before, next);
        letter.edited();
        letters.flush();
        audit.record(new AuditEntry(action, SUBJECT, letter.id().toString(), null, asked, letter.revisionReason()));
        return new Drafted(letter, edition);
    }

    static LetterHead head(WrittenEdition edition) {
        var head = edition.head();
        if (head == null) {
            throw new IllegalStateException("A circular letter without a head");
        }
        return head;
    }

    private CircularReference reference(NewCircularLetter asked) {
        var reference = CircularReference.of(asked.reference())
                .orElseThrow(() -> Problem.of(CircularProblem.CIRCULAR_REFERENCE_UNKNOWN)
                        .with("reference", asked.reference())
                        .toException());
        if (letters.taken(reference)) {
            throw Problem.of(CircularProblem.CIRCULAR_REFERENCE_TAKEN)
                    .with("reference", reference.value())
                    .toException();
        }
        return reference;
    }

    private static NewEdition first(UUID id, CircularReference reference, NewCircularLetter asked) {
        return new NewEdition(
                id,
                Kind.CIRCULAR_LETTER,
                Language.ofTag(asked.sourceLanguage()),
                List.of(Language.ofTag(asked.sourceLanguage())),
                true,
                asked.synthetic(),
                asked.placeholders(),
                Heads.of(reference.value(), asked.particulars(), List.of()),
                Words.byLanguage(asked.texts()));
    }
}
