package itu.notification.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

/** What the office did about answers: each step stays as it was entered, but for notes that are erased. */
@ApplicationScoped
class AnswerSteps {
    private final EntityManager entities;

    AnswerSteps(EntityManager entities) {
        this.entities = entities;
    }

    List<AnswerStep> of(UUID answer) {
        return entities.createNativeQuery("""
                        select number, kind, on_day, note, officer, recorded_by, recorded_at
                        from form_answer_step where answer = :answer order by number""", Tuple.class)
                .setParameter("answer", answer)
                .getResultStream()
                .map(row -> step((Tuple) row))
                .toList();
    }

    /** Enters a step; the answer's version rises with every one. */
    void enter(FormAnswer answer, AnswerStep step) {
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
}
