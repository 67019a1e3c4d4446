package itu.notification.circular;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import itu.platform.problem.Problem;

@ApplicationScoped
class CircularLetters implements PanacheRepositoryBase<CircularLetter, UUID> {
    private static final UUID LAST = new UUID(-1, -1);

    /** @throws itu.platform.problem.ProblemException 404 when there is none */
    CircularLetter required(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> notFound(id));
    }

    /** Like {@link #required}, held until the transaction ends. */
    CircularLetter held(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> notFound(id));
    }

    boolean taken(CircularReference reference) {
        return count("reference = ?1 or slug = ?2", reference.value(), reference.slug()) > 0;
    }

    /** Up to so many, the newest first, below an id. */
    List<CircularLetter> below(@Nullable UUID id, int limit) {
        return find("id < ?1 order by id desc", id == null ? LAST : id)
                .page(0, limit)
                .list();
    }

    static RuntimeException notFound(Object id) {
        return Problem.of(CircularProblem.CIRCULAR_LETTER_NOT_FOUND)
                .with("circularLetter", id.toString())
                .toException();
    }
}
