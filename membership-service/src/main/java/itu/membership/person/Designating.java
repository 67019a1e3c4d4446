package itu.membership.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.contact.ContactAccess;
import itu.platform.conditional.ETags;
import itu.platform.problem.Problem;
import itu.platform.time.BusinessClock;

/** Designates persons on record, their substitutes among them, and ends designations. */
@ApplicationScoped
class Designating {
    private final Persons persons;
    private final Designations designations;
    private final ContactAccess access;
    private final Doubles doubles;
    private final Substitutes substitutes;
    private final Adding adding;
    private final PersonEvents events;
    private final BusinessClock clock;

    Designating(
            Persons persons,
            Designations designations,
            ContactAccess access,
            Doubles doubles,
            Substitutes substitutes,
            Adding adding,
            PersonEvents events,
            BusinessClock clock) {
        this.persons = persons;
        this.designations = designations;
        this.access = access;
        this.doubles = doubles;
        this.substitutes = substitutes;
        this.adding = adding;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Designates a person; with {@code validateOnly} it is only checked.
     *
     * @throws itu.platform.problem.ProblemException 404; 409 when the person is erased or has the role at the time, or another
     *     person with the same address has it; 422 with what is wrong
     */
    @Transactional
    ContactReceipt designate(UUID id, NewDesignation body, boolean validateOnly) {
        var person = persons.held(id, access.changing());
        var details = NotErased.details(person);
        var terms = body.read(clock.today());
        var faults = new Faults();
        Checking.terms(terms, person.holder(), "", faults);
        substitutes.check(person, terms, "", faults);
        faults.refuseIfAny();
        if (designations.current(List.of(id)).stream()
                .anyMatch(other -> other.terms().overlaps(terms))) {
            throw Problem.of(PersonProblem.ALREADY_DESIGNATED).toException();
        }
        doubles.refuse(person, details, terms);
        if (validateOnly) {
            return ContactReceipt.of(id, null, person.holder());
        }
        person.touch(clock.instant());
        return ContactReceipt.of(id, adding.designation(person, terms).designation(), person.holder());
    }

    /**
     * Ends a designation on a day, the first without it, which may have passed.
     *
     * @throws itu.platform.problem.ProblemException 404, 409 when it ends by then already, 412, 422 for a day before its first,
     *     428
     */
    @Transactional
    void end(UUID id, UUID designation, @Nullable String ifMatch, NewEnding body, boolean validateOnly) {
        var person = persons.held(id, access.changing());
        ETags.requireMatch(ifMatch, person.version());
        NotErased.details(person);
        var current = designations
                .current(designation)
                .filter(found -> found.person().equals(id))
                .orElseThrow(() -> Problem.of(PersonProblem.DESIGNATION_NOT_FOUND)
                        .with("designation", designation)
                        .toException());
        var on = Objects.requireNonNullElse(body.on(), clock.today());
        check(current.terms(), on);
        if (!validateOnly) {
            person.touch(clock.instant());
            events.ended(person, adding.ending(person, current, on));
            persons.flush();
        }
    }

    private static void check(DesignationTerms terms, LocalDate on) {
        if (!terms.outlasts(on)) {
            throw Problem.of(PersonProblem.DESIGNATION_ENDED).toException();
        }
        var faults = new Faults();
        faults.addIf(on.isBefore(terms.from()), "/on", "period-inverted");
        faults.addIf(Checking.outOfCalendar(on), "/on", "date-out-of-range");
        faults.refuseIfAny();
    }
}
