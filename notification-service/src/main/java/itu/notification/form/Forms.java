package itu.notification.form;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;

/** The forms with all their versions. */
@ApplicationScoped
class Forms {
    private final EntityManager entities;

    Forms(EntityManager entities) {
        this.entities = entities;
    }

    void enter(Form form, FormVersion version) {
        if (!entities.contains(form)) {
            entities.persist(form);
        }
        entities.flush();
        entities.persist(version);
        entities.flush();
    }

    boolean exists(String key) {
        return entities.find(Form.class, key) != null;
    }

    /**
     * The form of a key.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none
     */
    Form byKey(String key) {
        return Optional.ofNullable(entities.find(Form.class, key)).orElseThrow(Forms::notFound);
    }

    FormVersion version(String key, int number) {
        return Optional.ofNullable(entities.find(FormVersion.class, new FormVersionKey(key, number)))
                .orElseThrow(Forms::notFound);
    }

    FormVersion latest(Form form) {
        return version(form.key(), form.latest());
    }

    /** What the public sees of a form; empty when that is nothing. */
    Optional<FormVersion> published(String key) {
        return Optional.ofNullable(entities.find(Form.class, key))
                .flatMap(form -> Optional.ofNullable(form.published()).map(number -> version(key, number)));
    }

    /** All versions of a form that was ever answered or drafted, oldest first. */
    List<FormVersion> versions(String key) {
        return entities.createQuery("from FormVersion where form = :form order by number", FormVersion.class)
                .setParameter("form", key)
                .getResultList();
    }

    /** Forms in the order of their keys. */
    List<Form> after(@Nullable String key, int limit) {
        return entities.createQuery("from Form where key > :key order by key", Form.class)
                .setParameter("key", key == null ? "" : key)
                .setMaxResults(limit)
                .getResultList();
    }

    void recordPublication(FormVersion version, String by, String basis, Instant at) {
        entities.flush();
        entities.createNativeQuery("""
                        insert into form_publication (form, number, published_by, drafted_by, basis, recorded_at)
                        values (:form, :number, :by, :draftedBy, :basis, :at)""")
                .setParameter("form", version.form())
                .setParameter("number", version.number())
                .setParameter("by", by)
                .setParameter("draftedBy", version.draftedBy())
                .setParameter("basis", basis)
                .setParameter("at", at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private static RuntimeException notFound() {
        return Problem.of(PlatformProblem.NOT_FOUND).toException();
    }
}
