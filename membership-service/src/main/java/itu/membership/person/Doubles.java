package itu.membership.person;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import itu.platform.problem.Problem;

/** Refuses a second contact for the same thing. The holder's contacts must be held ({@link Persons#hold}). */
@ApplicationScoped
class Doubles {
    private final Persons persons;

    Doubles(Persons persons) {
        this.persons = persons;
    }

    /**
     * Refuses when another person of the holder has the address and the post.
     *
     * @throws itu.platform.problem.ProblemException 409 with the address of the existing contact
     */
    void refuse(Person person, PersonDetails details, DesignationTerms terms) {
        if (details.email() != null) {
            persons.sameContact(person.id(), person.holder(), details.email(), terms)
                    .ifPresent(existing -> {
                        throw held(existing);
                    });
        }
    }

    private static RuntimeException held(UUID existing) {
        return Problem.of(PersonProblem.CONTACT_ALREADY_HELD)
                .with("existing", "/api/membership/v1/contacts/" + existing)
                .toException();
    }
}
