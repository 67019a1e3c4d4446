package itu.notification.bounce;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.mailbox.MailboxRecords;
import itu.notification.mailbox.Rows;

/** The bounces of a mailbox. */
@ApplicationScoped
class BounceRecords implements MailboxRecords {
    private final Rows rows;

    BounceRecords(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "bounces";
    }

    @Override
    public List<Map<String, Object>> export(String mailbox) {
        return rows.read("""
                select received_at as "receivedAt", channel, kind, status, diagnostic, suppressed
                from bounce where mailbox = ? order by id""", mailbox);
    }

    @Override
    public int erase(String mailbox, String tombstone) {
        return rows.change("""
                update bounce set mailbox = ?, diagnostic = null,
                       addressee = case when addressee_kind = 'ADDRESS' then ? else addressee end
                where mailbox = ?""", tombstone, tombstone, mailbox);
    }
}
