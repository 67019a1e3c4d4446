package itu.notification.bounce;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.mailbox.MailboxRecords;
import itu.notification.mailbox.Rows;

/** The answers from a mailbox. They name it only by the mail that is answered, so an erasure has nothing to take out but the id. */
@ApplicationScoped
class ReplyRecords implements MailboxRecords {
    private static final String OF_MAILBOX = """
            (exists (select from recipient r where r.campaign = inbound_reply.campaign and r.step = inbound_reply.step
                     and r.number = inbound_reply.number and lower(r.mailbox) in (?, ?))
             or exists (select from dispatch d where d.id = inbound_reply.dispatch and lower(d.address) in (?, ?)))""";

    private final Rows rows;

    ReplyRecords(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "replies";
    }

    @Override
    public List<Map<String, Object>> export(String mailbox) {
        return rows.read(
                "select received_at as \"receivedAt\", message_id as \"messageId\" from inbound_reply where "
                        + OF_MAILBOX + " order by id",
                mailbox,
                mailbox,
                mailbox,
                mailbox);
    }

    @Override
    public int erase(String mailbox, String tombstone) {
        // Recipients may have been blanked already: both forms are looked for.
        return rows.change(
                "update inbound_reply set message_id = null where " + OF_MAILBOX,
                mailbox,
                tombstone,
                mailbox,
                tombstone);
    }
}
