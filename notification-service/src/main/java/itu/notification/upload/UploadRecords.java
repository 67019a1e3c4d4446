package itu.notification.upload;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.mailbox.MailboxRecords;
import itu.notification.mailbox.Rows;

/** The rows of a mailbox in the lists that were handed in. An erased row is counted as before and never written to again. */
@ApplicationScoped
class UploadRecords implements MailboxRecords {
    private final Rows rows;

    UploadRecords(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "uploadedRecipients";
    }

    @Override
    public List<Map<String, Object>> export(String mailbox) {
        return rows.read("""
                select l.name as list, l.uploaded_at as "uploadedAt", r.line, r.state as "memberState",
                       r.organization::text as organization, r.language, r.list_group as "group", r.particulars::text as particulars
                from uploaded_recipient r join uploaded_list l on l.id = r.list
                where lower(r.mailbox) = ? order by l.uploaded_at, r.line""", mailbox);
    }

    @Override
    public int erase(String mailbox, String tombstone) {
        return rows.change(
                "update uploaded_recipient set mailbox = ?, particulars = null where lower(mailbox) = ?",
                tombstone,
                mailbox);
    }
}
