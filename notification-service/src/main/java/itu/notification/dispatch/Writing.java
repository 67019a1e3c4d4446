package itu.notification.dispatch;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateException;

import itu.notification.addressbook.Address;
import itu.notification.addressbook.Addresses;
import itu.notification.letter.Acknowledgement;
import itu.notification.letter.AcknowledgementLetters;
import itu.notification.letter.Letter;
import itu.notification.memberstate.MemberState;
import itu.notification.memberstate.MemberStates;

/** Puts a dispatch into words, in the language of the mailbox that gets it. */
@ApplicationScoped
class Writing {
    private final Addresses addresses;
    private final MemberStates states;
    private final AcknowledgementLetters acknowledgements;
    private final DispatchedLetters letters;
    private final ObjectMapper json;

    Writing(
            Addresses addresses,
            MemberStates states,
            AcknowledgementLetters acknowledgements,
            DispatchedLetters letters,
            ObjectMapper json) {
        this.addresses = addresses;
        this.states = states;
        this.acknowledgements = acknowledgements;
        this.letters = letters;
        this.json = json;
    }

    /**
     * Writes the letter for the mailbox that is designated now, and hands the dispatch out.
     *
     * @return empty when there is no mailbox or name, and the dispatch waits for it
     * @throws UnwritableLetterException when the facts do not make a letter
     */
    Optional<DispatchedLetter> fresh(Dispatch dispatch, Instant now, Instant leaseEnd) {
        var address = addresses.of(dispatch.memberState(), Purpose.DECLARATION_ACKNOWLEDGEMENT.role());
        var state = states.findByIdOptional(dispatch.memberState());
        if (address.isEmpty() || state.isEmpty()) {
            dispatch.awaitAddress();
            return Optional.empty();
        }
        var words = write(dispatch, address.get(), state.get());
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

    private Letter write(Dispatch dispatch, Address address, MemberState state) {
        try {
            var facts = json.readValue(dispatch.facts(), Acknowledgement.class);
            return acknowledgements.write(facts, state.name(address.language()), address.language());
        } catch (JsonProcessingException | TemplateException | IllegalArgumentException e) {
            throw new UnwritableLetterException(e);
        }
    }
}
