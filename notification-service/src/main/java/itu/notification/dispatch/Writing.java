package itu.notification.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import io.quarkus.qute.TemplateException;
import org.jspecify.annotations.Nullable;

import itu.notification.letter.OfficialLetters;
import itu.notification.mail.Attachment;
import itu.notification.suppression.Suppressing;
import itu.platform.language.Language;

/** Puts a dispatch into words, in the language of the mailbox that gets it. */
@ApplicationScoped
class Writing {
    private final Destinations destinations;
    private final OfficialLetters officialLetters;
    private final DispatchedLetters letters;
    private final Suppressing suppressing;
    private final List<EnclosureSource> enclosures;

    Writing(
            Destinations destinations,
            OfficialLetters officialLetters,
            DispatchedLetters letters,
            Suppressing suppressing,
            @All List<EnclosureSource> enclosures) {
        this.destinations = destinations;
        this.officialLetters = officialLetters;
        this.letters = letters;
        this.suppressing = suppressing;
        this.enclosures = enclosures;
    }

    /**
     * Writes the letter for the mailbox that is designated now, and hands the dispatch out.
     *
     * @return empty when there is no mailbox that lives, or no name, and the dispatch waits for it
     * @throws UnwritableLetterException when the facts do not make a letter
     */
    Optional<DispatchedLetter> fresh(Dispatch dispatch, Instant now, Instant leaseEnd) {
        try {
            var found = destinations.of(dispatch.request());
            if (found.isEmpty() || suppressing.dead(found.get().mailbox())) {
                dispatch.awaitAddress();
                return Optional.empty();
            }
            var to = found.get();
            var words = officialLetters.write(dispatch.request().order(), to.name(), to.language());
            var letter = letters.keep(new DispatchedLetter(
                    dispatch.id(), to.language(), words, enclosed(dispatch.request(), to.language())));
            dispatch.hand(to, letter, now, leaseEnd);
            return Optional.of(letter);
        } catch (TemplateException | IllegalArgumentException e) {
            throw new UnwritableLetterException(e);
        }
    }

    private @Nullable Attachment enclosed(DispatchRequest request, Language language) {
        return enclosures.stream()
                .flatMap(source -> source.enclosed(request.letter(), request.facts(), language).stream())
                .findFirst()
                .orElse(null);
    }

    /** Hands out once more the very letter of which nobody knows whether it arrived. */
    Optional<DispatchedLetter> sameAgain(Dispatch dispatch, Instant now, Instant leaseEnd) {
        dispatch.handAgain(now, leaseEnd);
        return letters.findByIdOptional(dispatch.id());
    }
}
