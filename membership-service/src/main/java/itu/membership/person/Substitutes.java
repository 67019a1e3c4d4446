package itu.membership.person;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether a person can stand in for the holder of a designation. */
@ApplicationScoped
class Substitutes {
    private final Designations designations;
    private final Persons persons;

    Substitutes(Designations designations, Persons persons) {
        this.designations = designations;
        this.persons = persons;
    }

    /** Finds fault with a designation that is not for the same post, of another person of the same holder, or that has ended before. */
    void check(Person person, DesignationTerms terms, String at, Faults faults) {
        if (terms.substituteFor() == null) {
            return;
        }
        var fits = designations
                .current(terms.substituteFor())
                .filter(principal -> !principal.person().equals(person.id())
                        && principal.terms().samePost(terms)
                        && principal.terms().outlasts(terms.from()))
                .flatMap(principal -> persons.findByIdOptional(principal.person()))
                .filter(principal -> principal.holder().equals(person.holder()));
        faults.addIf(fits.isEmpty(), at + "/substituteFor", "substitute-unknown");
    }
}
