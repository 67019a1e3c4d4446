package itu.membership.person;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.membership.contact.ContactAccess;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.time.BusinessClock;

/** Reads contacts with their designations and consents. */
@ApplicationScoped
class ReadingPersons {
    private final Persons persons;
    private final Designations designations;
    private final ContactConsents consents;
    private final ContactAccess access;
    private final Cursors cursors;
    private final BusinessClock clock;

    ReadingPersons(
            Persons persons,
            Designations designations,
            ContactConsents consents,
            ContactAccess access,
            Cursors cursors,
            BusinessClock clock) {
        this.persons = persons;
        this.designations = designations;
        this.consents = consents;
        this.access = access;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** A contact with the version that its ETag tells. */
    record Read(PersonView view, long version) {}

    /**
     * One contact.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none, or it is another's
     */
    Read one(UUID id) {
        var person = persons.required(id, access.reading());
        return new Read(views(List.of(person)).getFirst(), person.version());
    }

    Page<PersonView> page(PersonFilter filter, int limit, @Nullable String cursor) {
        var key = cursors.read(cursor, 1);
        var after = key == null ? null : UUID.fromString(key.getFirst());
        var page = cursors.page(
                persons.list(filter, clock.today(), after, limit + 1),
                limit,
                person -> List.of(person.id().toString()));
        return new Page<>(views(page.items()), page.next());
    }

    private List<PersonView> views(List<Person> found) {
        var ids = found.stream().map(Person::id).toList();
        var designated = designations.current(ids).stream().collect(Collectors.groupingBy(Designation::person));
        var consented = consents.of(ids).stream().collect(Collectors.groupingBy(Consent::person));
        return found.stream()
                .map(person -> PersonView.of(
                        person,
                        designated.getOrDefault(person.id(), List.of()),
                        consented.getOrDefault(person.id(), List.of()),
                        clock.today()))
                .toList();
    }
}
