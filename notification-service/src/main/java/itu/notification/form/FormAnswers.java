package itu.notification.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;

import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;

/** The answers to forms. */
@ApplicationScoped
class FormAnswers {
    private final EntityManager entities;

    FormAnswers(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Which answers are asked for; what is null does not narrow.
     *
     * @param receivedFrom first day of receipt, in the office's zone
     * @param receivedTo last day of receipt
     */
    record Filter(
            FormAnswer.@Nullable State state,
            @Nullable String officer,
            @Nullable String country,
            @Nullable String organization,
            @Nullable LocalDate receivedFrom,
            @Nullable LocalDate receivedTo,
            ZoneId zone) {}

    /** Keeps everybody else from answering the form until the caller's transaction ends. */
    void hold(String form) {
        entities.createNativeQuery("select key from form where key = :form for update", String.class)
                .setParameter("form", form)
                .getSingleResult();
    }

    /** The next number of a form that is held; without gaps, because it rolls back with the answer. */
    long nextNumber(String form) {
        return (Long) entities.createNativeQuery(
                        "update form set answers = answers + 1 where key = :form returning answers", Long.class)
                .setParameter("form", form)
                .getSingleResult();
    }

    void enter(FormAnswer answer) {
        entities.persist(answer);
        entities.flush();
    }

    Optional<FormAnswer> byToken(String form, @Nullable String token) {
        return token == null
                ? Optional.empty()
                : entities.createQuery("from FormAnswer where form = :form and token = :token", FormAnswer.class)
                        .setParameter("form", form)
                        .setParameter("token", token)
                        .getResultStream()
                        .findFirst();
    }

    /**
     * An answer to a form, held against other changes.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none
     */
    FormAnswer byId(String form, UUID id) {
        return Optional.ofNullable(entities.find(FormAnswer.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(answer -> answer.form().equals(form))
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }

    /** Answers with numbers below one, newest first. */
    List<FormAnswer> page(String form, Filter filter, long below, int limit) {
        var conditions = new StringBuilder("from FormAnswer where form = :form and number < :below");
        var parameters = new LinkedHashMap<String, Object>();
        narrow(conditions, parameters, " and state = :state", "state", filter.state());
        narrow(conditions, parameters, " and officer = :officer", "officer", filter.officer());
        narrow(conditions, parameters, " and country = :country", "country", filter.country());
        narrow(
                conditions,
                parameters,
                " and lower(organization) like :organization escape '!'",
                "organization",
                filter.organization() == null ? null : contains(filter.organization()));
        narrow(
                conditions,
                parameters,
                " and receivedAt >= :from",
                "from",
                filter.receivedFrom() == null
                        ? null
                        : filter.receivedFrom().atStartOfDay(filter.zone()).toInstant());
        narrow(
                conditions,
                parameters,
                " and receivedAt < :to",
                "to",
                filter.receivedTo() == null
                        ? null
                        : filter.receivedTo()
                                .plusDays(1)
                                .atStartOfDay(filter.zone())
                                .toInstant());
        var query = entities.createQuery(conditions + " order by number desc", FormAnswer.class)
                .setParameter("form", form)
                .setParameter("below", below)
                .setMaxResults(limit);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** Answers by the value of a column or of the coded choices; the first column is what is counted. */
    Map<String, Long> counted(String sql, String form, @Nullable String question, @Nullable String zone) {
        var query = entities.createNativeQuery(sql, Tuple.class).setParameter("form", form);
        if (question != null) {
            query.setParameter("question", question);
        }
        if (zone != null) {
            query.setParameter("zone", zone);
        }
        var counts = new LinkedHashMap<String, Long>();
        for (var row : query.getResultList()) {
            var tuple = (Tuple) row;
            counts.put((String) tuple.get(0), ((Number) tuple.get(1)).longValue());
        }
        return counts;
    }

    List<AnswerStep> steps(UUID answer) {
        return entities.createNativeQuery("""
                        select number, kind, on_day, note, officer, recorded_by, recorded_at
                        from form_answer_step where answer = :answer order by number""", Tuple.class)
                .setParameter("answer", answer)
                .getResultStream()
                .map(row -> step((Tuple) row))
                .toList();
    }

    /** Enters a step; the answer's version rises with every one. */
    void enterStep(FormAnswer answer, AnswerStep step) {
        entities.lock(answer, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        entities.flush();
        entities.createNativeQuery("""
                        insert into form_answer_step (answer, number, kind, on_day, note, officer, recorded_by, recorded_at)
                        values (:answer, :number, :kind, :on, :note, :officer, :by, :at)""")
                .setParameter("answer", answer.id())
                .setParameter("number", step.number())
                .setParameter("kind", step.kind().name())
                .setParameter("on", step.on())
                .setParameter("note", step.note())
                .setParameter("officer", step.officer())
                .setParameter("by", step.recordedBy())
                .setParameter("at", step.recordedAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Takes the notes of an answer out: they may speak of the person. */
    void eraseNotes(UUID answer) {
        entities.createNativeQuery("update form_answer_step set note = null where answer = :answer")
                .setParameter("answer", answer)
                .executeUpdate();
    }

    private static AnswerStep step(Tuple row) {
        return new AnswerStep(
                row.get("number", Integer.class),
                AnswerStep.Kind.valueOf(row.get("kind", String.class)),
                row.get("on_day", LocalDate.class),
                row.get("note", String.class),
                row.get("officer", String.class),
                row.get("recorded_by", String.class),
                row.get("recorded_at", Instant.class));
    }

    private static String contains(String text) {
        return "%"
                + text.toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
    }

    private static void narrow(
            StringBuilder conditions,
            Map<String, Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.append(condition);
            parameters.put(name, value);
        }
    }
}
