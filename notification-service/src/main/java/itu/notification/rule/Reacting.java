package itu.notification.rule;

import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import itu.notification.dispatch.DispatchRequest;
import itu.notification.dispatch.LetterTrace;
import itu.notification.dispatch.Requesting;
import itu.notification.letter.LetterOrder;
import itu.notification.letter.OfficialLetters;
import itu.notification.mailbox.Mailboxes;
import itu.notification.memberstate.MemberStates;
import itu.platform.events.IncomingEvent;
import itu.platform.events.PoisonEventException;

/**
 * Owes the letters that the rules find for a fact. What is told again to rebuild read models must not send mail, so
 * replayed facts are passed over.
 */
@ApplicationScoped
class Reacting {
    private static final Logger LOG = Logger.getLogger(Reacting.class);

    private final LetterRules rules;
    private final OfficialLetters letters;
    private final MemberStates states;
    private final Requesting requesting;
    private final LetterTrace trace;
    private final ObjectMapper json;

    Reacting(
            LetterRules rules,
            OfficialLetters letters,
            MemberStates states,
            Requesting requesting,
            LetterTrace trace,
            ObjectMapper json) {
        this.rules = rules;
        this.letters = letters;
        this.states = states;
        this.requesting = requesting;
        this.trace = trace;
        this.json = json;
    }

    /**
     * Notes the letters that a fact asks for, in the transaction of its receipt.
     *
     * @throws PoisonEventException when a rule asks for a letter that cannot be made of it
     */
    void react(IncomingEvent event) {
        var asked = rules.about(event.type());
        if (asked.isEmpty()) {
            LOG.debugf("%s asks for no letter", event.type());
        } else if (event.replay()) {
            LOG.infof("The replayed fact %s about %s sends nothing", event.id(), event.subject());
        } else {
            var facts = facts(event);
            asked.stream().filter(rule -> rule.asksFor(event, facts)).forEach(rule -> owe(rule, event, facts));
        }
    }

    private void owe(LetterRule rule, IncomingEvent event, JsonNode facts) {
        switch (rule.addressee()) {
            case MEMBER_STATE -> oweState(rule, event, facts);
            case EVERY_MEMBER_STATE ->
                states.codes().forEach(state -> request(rule, event, event.data(), state, state));
            case ORGANIZATION -> request(rule, event, event.data(), member(facts, event, "organization"), null);
            case CONTACT -> request(rule, event, toContact(event, facts), event.subject(), null);
        }
    }

    /** The facts with the mailbox as it is kept, so that what is known of it is found by it. */
    private static String toContact(IncomingEvent event, JsonNode facts) {
        var mailbox = member(facts.path("contact"), event, "mailbox");
        var told = facts.<ObjectNode>deepCopy();
        told.withObject("/contact").put("mailbox", Mailboxes.kept(mailbox));
        return told.toString();
    }

    private void oweState(LetterRule rule, IncomingEvent event, JsonNode facts) {
        if (facts.hasNonNull("sectorMember") && !facts.hasNonNull("memberState")) {
            LOG.debugf("%s is about a Sector Member; rule %s writes to Member States", event.id(), rule.code());
            return;
        }
        var state = member(facts, event, "memberState");
        request(rule, event, event.data(), state, state);
    }

    private void request(
            LetterRule rule, IncomingEvent event, String facts, String addressee, @Nullable String memberState) {
        var order = new LetterOrder(rule.letter(), facts, rule.particulars());
        try {
            letters.check(order);
        } catch (IllegalArgumentException e) {
            throw new PoisonEventException("The payload does not fit " + event.type() + ": " + e.getMessage(), e);
        }
        requesting.request(new DispatchRequest(
                rule.code(),
                rule.subject(event),
                addressee,
                memberState,
                rule.role(),
                rule.letter(),
                String.join(" ", rule.particulars()),
                facts,
                event.id(),
                event.correlationId() == null ? event.id().toString() : event.correlationId(),
                trace.current()));
    }

    private JsonNode facts(IncomingEvent event) {
        try {
            return json.readTree(event.data());
        } catch (JsonProcessingException e) {
            throw new PoisonEventException("The payload is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static String member(JsonNode facts, IncomingEvent event, String name) {
        return Stream.of(facts.path(name).asText())
                .filter(value -> !value.isBlank())
                .findAny()
                .orElseThrow(() -> new PoisonEventException(event.type() + " names no " + name));
    }
}
