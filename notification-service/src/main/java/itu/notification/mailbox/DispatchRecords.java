package itu.notification.mailbox;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

/** The single letters to a mailbox. The letter itself stays: it is the organization's own document, to an office. */
@ApplicationScoped
class DispatchRecords implements MailboxRecords {
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
                select id::text, purpose, status, language, sent_at as "sentAt", bounced_at as "bouncedAt", message_id as "messageId"
                from dispatch where lower(address) = ? order by id""", mailbox);
    }

    @Override
    public int erase(String mailbox, String tombstone) {
        rows.change("""
                update dispatch set facts = jsonb_set(facts::jsonb, '{contact,mailbox}', to_jsonb(?::text))::text, version = version + 1
                where role is null and lower(facts::jsonb -> 'contact' ->> 'mailbox') = ?""", tombstone, mailbox);
        return rows.change(
                "update dispatch set address = ?, server_answer = case when server_answer is null then null else 'erased' end,"
                        + " version = version + 1 where lower(address) = ?",
                tombstone,
                mailbox);
    }
}
