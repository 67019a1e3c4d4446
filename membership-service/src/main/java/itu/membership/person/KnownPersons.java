package itu.membership.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.membership.contact.Holder;
import itu.membership.person.rules.ConsentFact;
import itu.membership.person.rules.ConsentKind;
import itu.platform.imports.ImportReport.Outcome;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Compares the rows of a file with the contacts of their holders, and writes what differs. */
@ApplicationScoped
class KnownPersons {
    private final Persons persons;
    private final Designations designations;
    private final Adding adding;
    private final CorrectingPersons correcting;
    private final BusinessClock clock;
    private final Caller caller;

    KnownPersons(
            Persons persons,
            Designations designations,
            Adding adding,
            CorrectingPersons correcting,
            BusinessClock clock,
            Caller caller) {
        this.persons = persons;
        this.designations = designations;
        this.adding = adding;
        this.correcting = correcting;
        this.clock = clock;
        this.caller = caller;
    }

    /** The contacts of some holders, to which a file is compared; they must be held. */
    Comparison of(Collection<Holder> holders, boolean dryRun) {
        var byKey = new HashMap<String, List<Person>>();
        var found = holders.isEmpty() ? List.<Person>of() : persons.reachable(holders);
        found.forEach(person -> byKey.computeIfAbsent(
                        PersonRow.key(
                                person.holder(),
                                String.valueOf(person.details().orElseThrow().email())),
                        key -> new ArrayList<>())
                .add(person));
        var posts = new HashMap<UUID, List<DesignationTerms>>();
        designations
                .current(found.stream().map(Person::id).toList())
                .forEach(row -> posts.computeIfAbsent(row.person(), id -> new ArrayList<>())
                        .add(row.terms()));
        return new Comparison(byKey, posts, dryRun);
    }

    /** What of a file is new. Rows are taken in their order, so that several can be about one person. */
    final class Comparison {
        private final Map<String, List<Person>> byKey;
        private final Map<UUID, List<DesignationTerms>> posts;
        private final boolean dryRun;
        private final Map<Person, PersonRow> corrections = new LinkedHashMap<>();

        private Comparison(Map<String, List<Person>> byKey, Map<UUID, List<DesignationTerms>> posts, boolean dryRun) {
            this.byKey = byKey;
            this.posts = posts;
            this.dryRun = dryRun;
        }

        Outcome take(PersonRow row) {
            var known = match(row);
            if (known == null) {
                designate(recorded(row), row.terms());
                return Outcome.CREATED;
            }
            var corrected = differs(known, row);
            if (corrected) {
                corrections.put(known, row);
            }
            var designated = postsOf(known).stream().noneMatch(terms -> terms.overlaps(row.terms()));
            if (designated) {
                designate(known, row.terms());
            }
            return corrected || designated ? Outcome.UPDATED : Outcome.UNCHANGED;
        }

        /** Writes the corrections; the last row about a person says how it reads. */
        void write() {
            if (!dryRun) {
                correcting.apply(corrections.entrySet().stream()
                        .map(entry -> correction(entry.getKey(), entry.getValue()))
                        .filter(correction -> !correction.changed().isEmpty())
                        .toList());
            }
        }

        private CorrectingPersons.Correction correction(Person person, PersonRow row) {
            return new CorrectingPersons.Correction(person, row.details(), row.grounds(), differences(person, row));
        }

        /** Of several persons with one address the one who has the post. */
        private @Nullable Person match(PersonRow row) {
            var candidates = byKey.getOrDefault(row.key(), List.of());
            return candidates.stream()
                    .filter(person -> postsOf(person).stream().anyMatch(terms -> terms.overlaps(row.terms())))
                    .findFirst()
                    .orElse(candidates.isEmpty() ? null : candidates.getFirst());
        }

        private Person recorded(PersonRow row) {
            var person = new Person(row.holder(), row.details(), row.grounds(), clock.instant(), caller.subject());
            byKey.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(person);
            if (!dryRun) {
                adding.person(person);
                if (row.consentOn() != null && row.basis() == Basis.CONSENT) {
                    adding.consent(
                            person,
                            new ConsentFact(1, ConsentKind.GIVEN, Set.copyOf(row.purposes()), row.consentOn()),
                            row.consentReference());
                }
            }
            return person;
        }

        private void designate(Person person, DesignationTerms terms) {
            postsOf(person).add(terms);
            if (!dryRun) {
                person.touch(clock.instant());
                adding.designation(person, terms);
            }
        }

        private boolean differs(Person person, PersonRow row) {
            var last = corrections.get(person);
            return last == null
                    ? !differences(person, row).isEmpty()
                    : !last.details().equals(row.details()) || !last.grounds().equals(row.grounds());
        }

        private List<String> differences(Person person, PersonRow row) {
            return PersonAudit.differences(
                    person.details().orElseThrow(), row.details(), person.grounds(), row.grounds());
        }

        private List<DesignationTerms> postsOf(Person person) {
            return posts.computeIfAbsent(person.id(), id -> new ArrayList<>());
        }
    }
}
