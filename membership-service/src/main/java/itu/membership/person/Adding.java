package itu.membership.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.membership.person.rules.ConsentFact;
import itu.membership.person.rules.ConsentKind;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Writes persons, designations and consents that were found sound, with their audit and their facts. */
@ApplicationScoped
class Adding {
    private final Persons persons;
    private final Designations designations;
    private final ContactConsents consents;
    private final PersonEvents events;
    private final PersonAudit audit;
    private final BusinessClock clock;
    private final Caller caller;

    Adding(
            Persons persons,
            Designations designations,
            ContactConsents consents,
            PersonEvents events,
            PersonAudit audit,
            BusinessClock clock,
            Caller caller) {
        this.persons = persons;
        this.designations = designations;
        this.consents = consents;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
        this.caller = caller;
    }

    void person(Person person) {
        persons.persist(person);
        audit.record(
                "contact-recorded",
                person.id(),
                Map.of("holder", person.holder().code()));
    }

    /** A new designation of a person on record. */
    Designation designation(Person person, DesignationTerms terms) {
        var designation = new Designation(person.id(), terms, clock.instant(), caller.subject());
        designations.persist(designation);
        audit.record("contact-designated", person.id(), summary(designation));
        events.designated(
                person, designation, person.details().orElseThrow().language().tag());
        return designation;
    }

    /** Ends a designation, whose row must be the one that holds now. */
    Designation ending(Person person, Designation current, LocalDate on) {
        var ended = current.ended(on, clock.instant(), caller.subject());
        // The stamp goes first: two rows that hold now may not overlap.
        designations.flush();
        designations.persist(ended);
        audit.record("contact-designation-ended", person.id(), summary(ended));
        return ended;
    }

    Consent consent(Person person, ConsentFact fact, @Nullable String reference) {
        var consent = new Consent(person.id(), fact, reference, clock.instant(), caller.subject());
        consents.persist(consent);
        audit.record(
                fact.kind() == ConsentKind.GIVEN ? "contact-consent-given" : "contact-consent-withdrawn",
                person.id(),
                Map.of("number", fact.number(), "purposes", consent.purposes(), "on", fact.on()));
        events.consented(person, consent);
        return consent;
    }

    List<Consent> consentsOf(Person person) {
        return consents.of(List.of(person.id()));
    }

    private static Map<String, Object> summary(Designation designation) {
        var terms = designation.terms();
        var summary = new TreeMap<String, Object>();
        summary.put("designation", designation.designation());
        summary.put("role", terms.role());
        summary.put("from", terms.from());
        if (terms.to() != null) {
            summary.put("to", terms.to());
        }
        return summary;
    }
}
