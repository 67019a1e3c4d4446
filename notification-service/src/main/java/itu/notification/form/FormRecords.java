package itu.notification.form;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.mailbox.MailboxRecords;
import itu.notification.mailbox.Rows;

/** The answers to forms that give a mailbox, with what the office noted about them. */
@ApplicationScoped
class FormRecords implements MailboxRecords {
    private static final String REASON = "The mailbox that it gives was erased";

    /** Wherever the answer gives it, and where the acknowledgement went. */
    private static final String OF_MAILBOX = """
            (lower(k.mailbox) = ?
             or exists (select from jsonb_each(f.given) g cross join jsonb_array_elements_text(g.value) v where lower(v) = ?))""";

    private final Rows rows;
    private final FormAnswers answers;
    private final FollowingUp following;

    FormRecords(Rows rows, FormAnswers answers, FollowingUp following) {
        this.rows = rows;
        this.answers = answers;
        this.following = following;
    }

    @Override
    public String name() {
        return "formAnswers";
    }

    @Override
    public List<Map<String, Object>> export(String mailbox) {
        return rows.read("""
                select f.form, f.number, f.language, f.received_at as "receivedAt", f.given::text as given, f.organization,
                       f.country, f.state, k.state as acknowledgement, k.sent_at as "acknowledgedAt",
                       (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                                   'kind', s.kind, 'on', s.on_day, 'note', s.note)) order by s.number)
                        from form_answer_step s where s.answer = f.id)::text as steps
                from form_answer f left join form_acknowledgement k on k.answer = f.id
                where """ + " " + OF_MAILBOX + " order by f.received_at, f.id", mailbox, mailbox);
    }

    @Override
    public int erase(String mailbox, String tombstone) {
        var found = rows.read("""
                select f.form, f.id::text as id from form_answer f left join form_acknowledgement k on k.answer = f.id
                where f.erased_at is null and """ + " " + OF_MAILBOX + " order by f.id", mailbox, mailbox);
        found.forEach(row -> following.erase(
                answers.byId(String.valueOf(row.get("form")), UUID.fromString(String.valueOf(row.get("id")))), REASON));
        return found.size();
    }
}
