package itu.membership.person;

import itu.platform.problem.Problem;

/** Nothing more can be recorded about an erased person. */
final class NotErased {
    private NotErased() {}

    /**
     * The details of a person who is not erased.
     *
     * @throws itu.platform.problem.ProblemException 409 when the person is
     */
    static PersonDetails details(Person person) {
        return person.details()
                .orElseThrow(() -> Problem.of(PersonProblem.CONTACT_ERASED).toException());
    }
}
