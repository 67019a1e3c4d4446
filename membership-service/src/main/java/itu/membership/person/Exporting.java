package itu.membership.person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.contact.ContactAccess;
import itu.platform.problem.ReaderLanguage;
import itu.platform.time.BusinessClock;

/** Gathers all that is held about a person, and notes that it was handed out. */
@ApplicationScoped
class Exporting {
    private final Persons persons;
    private final Designations designations;
    private final ContactConsents consents;
    private final PersonActs acts;
    private final ContactAccess access;
    private final PersonAudit audit;
    private final BusinessClock clock;

    Exporting(
            Persons persons,
            Designations designations,
            ContactConsents consents,
            PersonActs acts,
            ContactAccess access,
            PersonAudit audit,
            BusinessClock clock) {
        this.persons = persons;
        this.designations = designations;
        this.consents = consents;
        this.acts = acts;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The export of one contact.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none, or it is another's
     */
    @Transactional
    PersonExport export(UUID id) {
        var person = persons.required(id, access.changing());
        var ids = List.of(id);
        var consented = consents.of(ids);
        var history = designations.history(id);
        audit.record("contact-exported", id, Map.of());
        var done = acts.of(id);
        var office = access.office();
        return new PersonExport(
                clock.today(),
                PersonView.of(person, designations.current(ids), consented, clock.today()),
                history.stream().map(PersonExport.RecordedDesignation::of).toList(),
                office
                        ? done
                        : done.stream().map(PersonExport.Act::withoutActor).toList(),
                office ? beside(person, history, consented) : null,
                PersonalDataMap.entries(ReaderLanguage.current()));
    }

    private PersonExport.Beside beside(Person person, List<Designation> history, List<Consent> consented) {
        var recordedBy = new TreeSet<>(Set.of(person.recordedBy()));
        history.forEach(row -> recordedBy.add(row.recordedBy()));
        consented.forEach(consent -> recordedBy.add(consent.recordedBy()));
        return new PersonExport.Beside(recordedBy, persons.sameAddress(person));
    }
}
