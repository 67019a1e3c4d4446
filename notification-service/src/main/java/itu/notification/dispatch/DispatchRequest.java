package itu.notification.dispatch;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import itu.notification.letter.LetterOrder;

/**
 * Why a letter is owed, to whom, and what it says.
 *
 * @param purpose code of the rule that asks for it
 * @param subject what the letter is about, as the event names it; there is one letter per purpose, subject and addressee
 * @param addressee code of a Member State (ISO 3166-1 alpha-3), id of an organization, or what an applicant is known by so far
 * @param memberState the addressee, when it is a Member State; its delegates see the dispatch
 * @param role office that the letter goes to, as the address book names it; null when the facts name the mailbox
 * @param letter kind of letter
 * @param particulars what of the facts it lists, separated by spaces
 * @param facts what the letter will tell, as JSON
 * @param eventId the fact that asked for it
 * @param traceparent the trace that the fact belongs to, as W3C writes it; null while tracing is off
 */
@Embeddable
public record DispatchRequest(
        String purpose,
        String subject,
        String addressee,
        @Nullable String memberState,
        @Nullable String role,
        String letter,
        String particulars,
        String facts,
        UUID eventId,
        String correlationId,
        @Nullable String traceparent) {
    LetterOrder order() {
        return new LetterOrder(
                letter, facts, particulars.isEmpty() ? List.of() : Arrays.asList(particulars.split(" ")));
    }
}
