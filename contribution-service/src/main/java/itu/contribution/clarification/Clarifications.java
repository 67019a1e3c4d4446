package itu.contribution.clarification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The questions on record, with what was answered. Who writes holds the contributor's reply, so that numbers have no gaps. */
@ApplicationScoped
class Clarifications implements PanacheRepositoryBase<Clarification, Clarification.Key> {
    /** All of a declaration, in the order of their numbers. */
    List<ClarificationView> of(UUID declaration) {
        var entries = getEntityManager()
                .createQuery("from ClarificationEntry where declaration = ?1 order by number, position", Entry.class)
                .setParameter(1, declaration)
                .getResultStream()
                .collect(Collectors.groupingBy(Entry::number));
        return list("declaration = ?1 order by number", declaration).stream()
                .map(asked -> ClarificationView.of(asked, entries.getOrDefault(asked.number(), List.of())))
                .toList();
    }

    Optional<ClarificationView> one(UUID declaration, int number) {
        return findByIdOptional(new Clarification.Key(declaration, number))
                .map(asked -> ClarificationView.of(asked, entries(declaration, number)));
    }

    List<Entry> entries(UUID declaration, int number) {
        return getEntityManager()
                .createQuery(
                        "from ClarificationEntry where declaration = ?1 and number = ?2 order by position", Entry.class)
                .setParameter(1, declaration)
                .setParameter(2, number)
                .getResultList();
    }

    int nextNumber(UUID declaration) {
        return (int) count("declaration", declaration) + 1;
    }

    void add(Entry entry) {
        getEntityManager().persist(entry);
    }
}
