package itu.notification.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
import itu.platform.query.Conditions;

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
        var conditions = new Conditions();
        conditions.add("form = :form", "form", form);
        conditions.add("number < :below", "below", below);
        conditions.narrow("state = :state", "state", filter.state());
        conditions.narrow("officer = :officer", "officer", filter.officer());
        conditions.narrow("country = :country", "country", filter.country());
        conditions.narrow(
                "lower(organization) like :organization escape '!'",
                "organization",
                filter.organization() == null ? null : contains(filter.organization()));
        conditions.narrow("receivedAt >= :from", "from", start(filter.receivedFrom(), filter.zone()));
        conditions.narrow(
                "receivedAt < :to",
                "to",
                filter.receivedTo() == null ? null : start(filter.receivedTo().plusDays(1), filter.zone()));
        var query = entities.createQuery(
                        "from FormAnswer" + conditions.where() + " order by number desc", FormAnswer.class)
                .setMaxResults(limit);
        conditions.values().forEach(query::setParameter);
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

    private static String contains(String text) {
        return "%"
                + text.toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
    }

    private static @Nullable Instant start(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }
}
