package itu.notification.dispatch;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.mailbox.MailboxRecords;
import itu.notification.mailbox.Rows;

/**
 * The single letters to a mailbox. One to an office stays word for word: it is the organization's own document, and names nobody.
 * Of one to a mailbox that the facts named, such as an applicant's, the words go; their hash stays in the proof of the sending, so
 * that whoever holds the letter can still show that it was this one. The facts of a letter to somebody else may name the mailbox,
 * as when a State is asked about an application: there the mailbox goes, and the letter, which does not show it, stays.
 */
@ApplicationScoped
class DispatchRecords implements MailboxRecords {
    private static final String NAMED_BY_FACTS =
            "role is null and (lower(address) = ? or lower(facts::jsonb -> 'contact' ->> 'mailbox') = ?)";

    private final Rows rows;

    DispatchRecords(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "dispatches";
    }

    @Override
    public List<Map<String, Object>> export(String mailbox) {
        return rows.read("""
                select d.id::text, d.purpose, d.status, d.language, d.sent_at as "sentAt", d.bounced_at as "bouncedAt",
                       d.message_id as "messageId", l.title, l.text, (d.facts::jsonb -> 'contact')::text as contact
                from dispatch d left join dispatched_letter l on l.dispatch_id = d.id
                    and (d.role is null or lower(d.address) = ?)
                where lower(d.address) = ? or lower(d.facts::jsonb -> 'contact' ->> 'mailbox') = ?
                order by d.id""", mailbox, mailbox, mailbox);
    }

    @Override
    public int erase(String mailbox, String tombstone) {
        rows.change(
                "delete from dispatched_letter where dispatch_id in (select id from dispatch where " + NAMED_BY_FACTS
                        + ")",
                mailbox,
                mailbox);
        // A letter that has not gone out has nobody to go to any more.
        var owed = rows.change("""
                update dispatch set status = 'FAILED', server_answer = 'Not sent: the mailbox was erased', version = version + 1
                where address is null and status in ('QUEUED', 'WAITING_FOR_ADDRESS') and """ + " " + NAMED_BY_FACTS, mailbox, mailbox);
        rows.change("""
                update dispatch
                set facts = jsonb_set(facts::jsonb, '{contact}', jsonb_strip_nulls(jsonb_build_object(
                        'mailbox', ?::text, 'language', facts::jsonb -> 'contact' -> 'language')))::text,
                    version = version + 1
                where lower(facts::jsonb -> 'contact' ->> 'mailbox') = ?""", tombstone, mailbox);
        // Somebody known by the mailbox alone is named by it as well.
        rows.change("""
                update dispatch set facts = regexp_replace(facts, '***="' || ? || '"', '"' || ? || '"', 'gi'), version = version + 1
                where position('"' || ? || '"' in lower(facts)) > 0""", mailbox, tombstone, mailbox);
        rows.change(
                "update dispatch set addressee = ?, version = version + 1 where lower(addressee) = ?",
                tombstone,
                mailbox);
        return owed + rows.change("""
                        update dispatch
                        set address = ?, status = case when status = 'QUEUED' and role is null then 'FAILED' else status end,
                            server_answer = case when server_answer is not null or (status = 'QUEUED' and role is null) then 'erased' end,
                            version = version + 1
                        where lower(address) = ?""", tombstone, mailbox);
    }
}
