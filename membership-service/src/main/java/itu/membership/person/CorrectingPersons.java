package itu.membership.person;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.contact.ContactAccess;
import itu.membership.person.rules.ConsentKind;
import itu.platform.conditional.ETags;
import itu.platform.time.BusinessClock;

/** Corrects who a person is and on what ground the data is held. The old values are gone; the audit tells which fields changed. */
@ApplicationScoped
class CorrectingPersons {
    private final Persons persons;
    private final Designations designations;
    private final ContactConsents consents;
    private final ContactAccess access;
    private final Doubles doubles;
    private final PersonEvents events;
    private final PersonAudit audit;
    private final BusinessClock clock;

    CorrectingPersons(
            Persons persons,
            Designations designations,
            ContactConsents consents,
            ContactAccess access,
            Doubles doubles,
            PersonEvents events,
            PersonAudit audit,
            BusinessClock clock) {
        this.persons = persons;
        this.designations = designations;
        this.consents = consents;
        this.access = access;
        this.doubles = doubles;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Replaces details and grounds; with {@code validateOnly} they are only checked. A correction that changes nothing leaves
     * no trace.
     *
     * @throws itu.platform.problem.ProblemException 404, 409 when the person is erased or another contact has the address and
     *     the role, 412, 422 with what is wrong, 428
     */
    @Transactional
    void correct(UUID id, @Nullable String ifMatch, CorrectedPerson body, boolean validateOnly) {
        var person = persons.held(id, access.changing());
        ETags.requireMatch(ifMatch, person.version());
        var before = NotErased.details(person);
        var details = body.person().read();
        var grounds = body.grounds();
        check(person, details, grounds);
        var changed = PersonAudit.differences(before, details, person.grounds(), grounds);
        if (validateOnly || changed.isEmpty()) {
            return;
        }
        apply(List.of(new Correction(person, details, grounds, changed)));
    }

    /** A correction that was found sound, with the names of the fields it changes. */
    record Correction(Person person, PersonDetails details, Grounds grounds, List<String> changed) {}

    /** Writes corrections and tells them. */
    void apply(List<Correction> corrections) {
        corrections.forEach(
                correction -> correction.person().correct(correction.details(), correction.grounds(), clock.instant()));
        // Events carry the versions that the flush gives.
        persons.flush();
        corrections.forEach(correction -> {
            audit.record("contact-corrected", correction.person().id(), Map.of("fields", correction.changed()));
            events.corrected(
                    correction.person(),
                    correction.changed(),
                    correction.details().language().tag());
        });
    }

    private void check(Person person, PersonDetails details, Grounds grounds) {
        var faults = new Faults();
        Checking.details(details, grounds.basis(), faults);
        var consented = grounds.basis() == Basis.CONSENT
                && consents.of(List.of(person.id())).stream()
                        .anyMatch(consent -> consent.fact().kind() == ConsentKind.GIVEN);
        Checking.grounds(grounds.basis(), grounds.purposes(), consented, faults);
        faults.refuseIfAny();
        designations.current(List.of(person.id())).stream()
                .map(Designation::terms)
                .filter(terms -> terms.outlasts(clock.today()))
                .forEach(terms -> doubles.refuse(person, details, terms));
    }
}
