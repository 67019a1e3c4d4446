package itu.membership.person;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.contact.ContactAccess;
import itu.membership.person.rules.ConsentFact;
import itu.membership.person.rules.ConsentKind;
import itu.membership.person.rules.Consents;
import itu.platform.problem.Problem;
import itu.platform.time.BusinessClock;

/** Records what a person consented to, or does not consent to any more. */
@ApplicationScoped
class Consenting {
    private final Persons persons;
    private final ContactConsents consents;
    private final ContactAccess access;
    private final Adding adding;
    private final BusinessClock clock;

    Consenting(Persons persons, ContactConsents consents, ContactAccess access, Adding adding, BusinessClock clock) {
        this.persons = persons;
        this.consents = consents;
        this.access = access;
        this.adding = adding;
        this.clock = clock;
    }

    /**
     * Records a consent given or withdrawn and gives its number; with {@code validateOnly} it is only checked.
     *
     * @throws itu.platform.problem.ProblemException 404; 409 when the person is erased; 422 for a day to come, or when what is
     *     withdrawn was not given by then
     */
    @Transactional
    int record(UUID id, NewConsent body, boolean validateOnly) {
        var person = persons.held(id, access.changing());
        NotErased.details(person);
        var on = Objects.requireNonNullElse(body.on(), clock.today());
        var reference = PersonalText.kept(body.reference());
        var faults = new Faults();
        Checking.consent(body.purposes(), on, reference, clock.today(), "", faults);
        faults.refuseIfAny();
        var known = consents.of(List.of(id)).stream().map(Consent::fact).toList();
        if (body.kind() == ConsentKind.WITHDRAWN && !Consents.on(on, known).containsAll(body.purposes())) {
            throw Problem.of(PersonProblem.CONSENT_NOT_GIVEN).toException();
        }
        var fact = new ConsentFact(known.size() + 1, body.kind(), Set.copyOf(body.purposes()), on);
        if (!validateOnly) {
            person.touch(clock.instant());
            adding.consent(person, fact, reference);
        }
        return fact.number();
    }
}
