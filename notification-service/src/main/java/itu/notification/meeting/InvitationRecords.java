package itu.notification.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.mailbox.MailboxRecords;
import itu.notification.mailbox.Rows;

/** The invitations to a mailbox, and the answers from it. Who was invited and who said yes is counted as before. */
@ApplicationScoped
class InvitationRecords implements MailboxRecords {
    private final Rows rows;

    InvitationRecords(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "invitations";
    }

    @Override
    public List<Map<String, Object>> export(String mailbox) {
        var all = new ArrayList<>(rows.read("""
                select l.meeting, l.name as list, l.recorded_at as "recordedAt", e.state as "memberState",
                       e.organization::text as organization, e.language, e.person, e.basis
                from invitation_entry e join invitation_list l on l.id = e.list
                where lower(e.mailbox) = ? order by l.recorded_at, l.id, e.number""", mailbox));
        all.addAll(rows.read("""
                select meeting, answer, represented_by as "representedBy", delegates, sessions::text as sessions,
                       received_at as "receivedAt"
                from invitation_answer where lower(addressee) = ? order by received_at, number""", mailbox));
        return all;
    }

    @Override
    public int erase(String mailbox, String tombstone) {
        var entries = rows.change(
                "update invitation_entry set mailbox = ?, person = null, basis = null where lower(mailbox) = ?",
                tombstone,
                mailbox);
        return entries + rows.change("""
                        update invitation_answer set addressee = ?, represented_by = null, delegates = null
                        where lower(addressee) = ?""", tombstone, mailbox);
    }
}
