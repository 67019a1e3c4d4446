package itu.notification.suppression;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.mailbox.MailboxRecords;
import itu.notification.mailbox.Rows;

/**
 * The suppressions of a mailbox. Those in force because of the holder's own refusal, or because the mailbox is dead, keep it:
 * without it the next list that is handed in would bring the mail back. They keep nothing else.
 */
@ApplicationScoped
class SuppressionRecords implements MailboxRecords {
    private static final String HONOURED =
            "lifted_at is null and reason in ('HARD_BOUNCE', 'COMPLAINT', 'UNSUBSCRIBED')";

    private final Rows rows;

    SuppressionRecords(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "suppressions";
    }

    @Override
    public List<Map<String, Object>> export(String mailbox) {
        return rows.read("""
                select subject, reason, since, detail, lifted_at as "liftedAt", lift_reason as "liftReason"
                from suppression where mailbox = ? order by id""", mailbox);
    }

    @Override
    public int erase(String mailbox, String tombstone) {
        rows.change(
                "update suppression set detail = null, version = version + 1 where mailbox = ? and detail is not null and "
                        + HONOURED,
                mailbox);
        return rows.change(
                "update suppression set mailbox = ?, detail = null, lift_reason = null, version = version + 1"
                        + " where mailbox = ? and not (" + HONOURED + ")",
                tombstone,
                mailbox);
    }
}
