package itu.membership.person;

import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.contact.ContactAccess;
import itu.membership.person.rules.ConsentFact;
import itu.membership.person.rules.ConsentKind;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Takes up a person as a contact, with a first designation and, where that is the ground, the consent. */
@ApplicationScoped
class RecordingPersons {
    private final Persons persons;
    private final ContactAccess access;
    private final Doubles doubles;
    private final Substitutes substitutes;
    private final Adding adding;
    private final BusinessClock clock;
    private final Caller caller;

    RecordingPersons(
            Persons persons,
            ContactAccess access,
            Doubles doubles,
            Substitutes substitutes,
            Adding adding,
            BusinessClock clock,
            Caller caller) {
        this.persons = persons;
        this.access = access;
        this.doubles = doubles;
        this.substitutes = substitutes;
        this.adding = adding;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Records a contact; with {@code validateOnly} it is only checked.
     *
     * @throws itu.platform.problem.ProblemException 404 for a holder that is unknown or another's; 422 with what is wrong; 409
     *     when the holder has the contact already
     */
    @Transactional
    ContactReceipt record(NewPerson body, boolean validateOnly) {
        var reach = access.changing();
        var holder = body.memberState() == null
                ? access.organization(reach, String.valueOf(body.organization()))
                : access.state(reach, body.memberState());
        var today = clock.today();
        var details = body.person().read();
        var terms = body.designation().read(today);
        var person = new Person(holder, details, body.grounds(), clock.instant(), caller.subject());
        persons.hold(Set.of(holder));
        check(body, person, details, terms);
        if (validateOnly) {
            return ContactReceipt.of(null, null, holder);
        }
        adding.person(person);
        if (body.consent() != null) {
            var on = Objects.requireNonNullElse(body.consent().on(), today);
            adding.consent(
                    person,
                    new ConsentFact(
                            1, ConsentKind.GIVEN, Set.copyOf(body.consent().purposes()), on),
                    PersonalText.kept(body.consent().reference()));
        }
        var designation = adding.designation(person, terms);
        return ContactReceipt.of(person.id(), designation.designation(), holder);
    }

    private void check(NewPerson body, Person person, PersonDetails details, DesignationTerms terms) {
        var faults = new Faults();
        var grounds = body.grounds();
        Checking.details(details, grounds.basis(), faults);
        Checking.grounds(grounds.basis(), grounds.purposes(), body.consent() != null, faults);
        Checking.terms(terms, person.holder(), "/designation", faults);
        var consent = body.consent();
        if (consent != null) {
            Checking.consent(
                    consent.purposes(),
                    Objects.requireNonNullElse(consent.on(), clock.today()),
                    PersonalText.kept(consent.reference()),
                    clock.today(),
                    "/consent",
                    faults);
        }
        substitutes.check(person, terms, "/designation", faults);
        faults.refuseIfAny();
        doubles.refuse(person, details, terms);
    }
}
