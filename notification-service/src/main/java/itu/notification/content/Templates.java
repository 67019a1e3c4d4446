package itu.notification.content;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import itu.platform.problem.Problem;

@ApplicationScoped
class Templates implements PanacheRepositoryBase<Template, UUID> {

    /** @throws itu.platform.problem.ProblemException 404 when there is none */
    Template required(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> notFound(id));
    }

    /** Like {@link #required}, held until the transaction ends. */
    Template held(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> notFound(id));
    }

    Optional<Template> byKey(String key) {
        return find("key", key).firstResultOptional();
    }

    /** Up to so many, by key, after one. */
    List<Template> after(@Nullable String key, int limit) {
        return find("key > ?1 order by key", key == null ? "" : key)
                .page(0, limit)
                .list();
    }

    private static RuntimeException notFound(UUID id) {
        return Problem.of(ContentProblem.TEMPLATE_NOT_FOUND)
                .with("template", id)
                .toException();
    }
}
