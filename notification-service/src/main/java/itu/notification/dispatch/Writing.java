package itu.notification.dispatch;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateException;

import itu.notification.addressbook.Addresses;
import itu.notification.letter.Letter;
import itu.notification.letter.OfficialLetters;
import itu.notification.memberstate.MemberState;
import itu.notification.memberstate.MemberStates;
import itu.notification.suppression.Suppressing;
import itu.platform.language.Language;

/** Puts a dispatch into words, in the language of the mailbox that gets it. */
@ApplicationScoped
class Writing {
    private final Addresses addresses;
    private final MemberStates states;
    private final OfficialLetters officialLetters;
    private final DispatchedLetters letters;
    private final Suppressing suppressing;
    private final ObjectMapper json;

    Writing(
            Addresses addresses,
            MemberStates states,
            OfficialLetters officialLetters,
            DispatchedLetters letters,
            Suppressing suppressing,
            ObjectMapper json) {
        this.addresses = addresses;
        this.states = states;
        this.officialLetters = officialLetters;
        this.letters = letters;
        this.suppressing = suppressing;
        this.json = json;
    }

    /**
     * Writes the letter for the mailbox that is designated now, and hands the dispatch out.
     *
     * @return empty when there is no mailbox that lives, or no name, and the dispatch waits for it
     * @throws UnwritableLetterException when the facts do not make a letter
     */
    Optional<DispatchedLetter> fresh(Dispatch dispatch, Instant now, Instant leaseEnd) {
        var request = dispatch.request();
        var purpose = Purpose.ofCode(request.purpose());
        var address = addresses.of(request.memberState(), purpose.role());
        var state = states.findByIdOptional(request.memberState());
        if (address.isEmpty()
                || state.isEmpty()
                || suppressing.dead(address.get().mailbox())) {
            dispatch.awaitAddress();
            return Optional.empty();
        }
        var words = write(purpose, request.facts(), state.get(), address.get().language());
        var letter =
                letters.keep(new DispatchedLetter(dispatch.id(), address.get().language(), words));
        dispatch.hand(address.get(), letter, now, leaseEnd);
        return Optional.of(letter);
    }

    /** Hands out once more the very letter of which nobody knows whether it arrived. */
    Optional<DispatchedLetter> sameAgain(Dispatch dispatch, Instant now, Instant leaseEnd) {
        dispatch.handAgain(now, leaseEnd);
        return letters.findByIdOptional(dispatch.id());
    }

    private Letter write(Purpose purpose, String facts, MemberState state, Language language) {
        try {
            return officialLetters.write(json.readValue(facts, purpose.facts()), state.name(language), language);
        } catch (JsonProcessingException | TemplateException | IllegalArgumentException e) {
            throw new UnwritableLetterException(e);
        }
    }
}
