package itu.membership.person;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.contact.ContactAccess;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/**
 * Takes away all that tells who a person is. The row, its designations and their periods stay as those of an erased person, so
 * that nothing that was counted changes. Audit, events and stored answers need no rewriting: they never held it.
 */
@ApplicationScoped
class Erasing {
    private final Persons persons;
    private final Designations designations;
    private final ContactConsents consents;
    private final ContactAccess access;
    private final Adding adding;
    private final PersonEvents events;
    private final PersonAudit audit;
    private final BusinessClock clock;
    private final Caller caller;

    Erasing(
            Persons persons,
            Designations designations,
            ContactConsents consents,
            ContactAccess access,
            Adding adding,
            PersonEvents events,
            PersonAudit audit,
            BusinessClock clock,
            Caller caller) {
        this.persons = persons;
        this.designations = designations;
        this.consents = consents;
        this.access = access;
        this.adding = adding;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
        this.caller = caller;
    }

    /** The erasure on record, and whether this request made it. */
    record Outcome(Erasure erasure, boolean made) {}

    /**
     * Erases a person. A person who is erased stays so, under the first request.
     *
     * @throws itu.platform.problem.ProblemException 404; 422 for a request dated to come
     */
    @Transactional
    Outcome erase(UUID id, NewErasure body) {
        var person = persons.held(id, access.changing());
        if (person.erasure().isPresent()) {
            return new Outcome(person.erasure().get(), false);
        }
        var today = clock.today();
        var faults = new Faults();
        faults.addIf(body.requestedOn().isAfter(today), "/requestedOn", "date-in-future");
        faults.addIf(Checking.outOfCalendar(body.requestedOn()), "/requestedOn", "date-out-of-range");
        faults.refuseIfAny();
        designations.current(List.of(id)).stream()
                .filter(designation -> designation.terms().outlasts(today))
                .forEach(designation -> events.ended(person, adding.ending(person, designation, today)));
        consents.of(List.of(id)).forEach(Consent::blank);
        var erasure = new Erasure(
                body.requestedOn(),
                body.requestReference(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                caller.subject());
        person.erase(erasure);
        persons.flush();
        audit.record("contact-erased", id, Map.of("requestedOn", body.requestedOn()), body.requestReference());
        events.erased(person, today);
        return new Outcome(erasure, true);
    }
}
