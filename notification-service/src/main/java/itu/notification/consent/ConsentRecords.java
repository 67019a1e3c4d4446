package itu.notification.consent;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.mailbox.MailboxHash;
import itu.notification.mailbox.MailboxRecords;
import itu.notification.mailbox.Rows;

/** The log of consents under a mailbox. An erasure leaves the keyed hash: what was said can still be proved. */
@ApplicationScoped
class ConsentRecords implements MailboxRecords {
    private final Rows rows;
    private final MailboxHash hash;

    ConsentRecords(Rows rows, MailboxHash hash) {
        this.rows = rows;
        this.hash = hash;
    }

    @Override
    public String name() {
        return "consents";
    }

    @Override
    public List<Map<String, Object>> export(String mailbox) {
        return rows.read("""
                select subject, act, at, basis, channel, text, language, text_version as "textVersion", reason
                from consent_log where mailbox_hash = ? order by id""", hash.of(mailbox));
    }

    @Override
    public int erase(String mailbox, String tombstone) {
        return rows.change("update consent_log set mailbox = null, reason = null where mailbox = ?", mailbox);
    }
}
