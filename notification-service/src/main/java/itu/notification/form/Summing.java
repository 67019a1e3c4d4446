package itu.notification.form;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Counts the answers to a form. */
@ApplicationScoped
class Summing {
    private static final String BY_COLUMN =
            "select %1$s, count(*) from form_answer where form = :form and %1$s is not null group by 1 order by 2 desc, 1";

    private final Forms forms;
    private final FormAnswers answers;

    Summing(Forms forms, FormAnswers answers) {
        this.forms = forms;
        this.answers = answers;
    }

    @Transactional
    AnswerSummary of(Form form) {
        var byState = by(form, "state");
        return new AnswerSummary(
                form.key(),
                byState.values().stream().mapToLong(Long::longValue).sum(),
                byChoice(form),
                by(form, "country"),
                answers.counted("""
                        select s.itud_region, count(*) from form_answer a join member_state s on s.code = a.country
                        where a.form = :form and s.itud_region is not null group by 1 order by 2 desc, 1""", form.key(), null, null),
                answers.counted(
                        """
                        select to_char(received_at at time zone :zone, 'YYYY-MM-DD'), count(*)
                        from form_answer where form = :form group by 1 order by 1""", form.key(), null, forms.latest(form).definition().zone()),
                by(form, "language"),
                byState);
    }

    private Map<String, Long> by(Form form, String column) {
        return answers.counted(BY_COLUMN.formatted(column), form.key(), null, null);
    }

    private Map<String, Map<String, Long>> byChoice(Form form) {
        var counts = new LinkedHashMap<String, Map<String, Long>>();
        forms.versions(form.key()).stream()
                .flatMap(version -> version.definition().questions().stream())
                .filter(Question::coded)
                .map(Question::key)
                .distinct()
                .forEach(question -> counts.put(question, answers.counted("""
                                select choice, count(*) from form_answer a, jsonb_array_elements_text(a.given -> :question) choice
                                where a.form = :form group by 1 order by 2 desc, 1""", form.key(), question, null)));
        return counts;
    }
}
