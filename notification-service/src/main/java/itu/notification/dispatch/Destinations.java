package itu.notification.dispatch;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import itu.notification.addressbook.Addresses;
import itu.notification.memberstate.MemberStates;
import itu.platform.language.Language;

/** Finds where a letter goes: to an office that the address book knows, or to the mailbox that the facts name. */
@ApplicationScoped
class Destinations {
    private final Addresses addresses;
    private final MemberStates states;
    private final ObjectMapper json;

    Destinations(Addresses addresses, MemberStates states, ObjectMapper json) {
        this.addresses = addresses;
        this.states = states;
        this.json = json;
    }

    /** Empty while the mailbox or the name is not known. */
    Optional<Destination> of(DispatchRequest request) {
        if (request.role() == null) {
            return Optional.of(namedByFacts(request));
        }
        return addresses
                .of(request.addressee(), request.role())
                .flatMap(address -> name(request, address.language())
                        .map(name -> new Destination(address.mailbox(), address.language(), name)));
    }

    private Optional<String> name(DispatchRequest request, Language language) {
        return request.memberState() == null
                ? Optional.of(name(facts(request), language))
                : states.findByIdOptional(request.memberState()).map(state -> state.name(language));
    }

    private Destination namedByFacts(DispatchRequest request) {
        var facts = facts(request);
        var contact = facts.path("contact");
        var language = Language.ofTag(contact.path("language").asText());
        return new Destination(contact.path("mailbox").asText(), language, name(facts, language));
    }

    private static String name(JsonNode facts, Language language) {
        var names = facts.path("names");
        return names.path(language.tag()).asText(names.path("en").asText(""));
    }

    private JsonNode facts(DispatchRequest request) {
        try {
            return json.readTree(request.facts());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
