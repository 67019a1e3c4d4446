package itu.notification.notice;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.mailbox.MailboxRecords;
import itu.notification.mailbox.Rows;

/** The notices that speak of a mailbox. They are left for those who sign in, and stay with them. */
@ApplicationScoped
class NoticeRecords implements MailboxRecords {
    private static final String NAMING =
            "exists (select from jsonb_each_text(notice.particulars) p where lower(p.value) = ?)";

    private final Rows rows;

    NoticeRecords(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public List<Map<String, Object>> export(String mailbox) {
        return rows.read(
                "select code, particulars::text as particulars, at from notice where " + NAMING + " order by id",
                mailbox);
    }

    @Override
    public int erase(String mailbox, String tombstone) {
        return rows.change("""
                update notice
                set particulars = (select jsonb_object_agg(p.key, case when lower(p.value) = ? then ? else p.value end)
                                   from jsonb_each_text(notice.particulars) p)
                where """ + " " + NAMING, mailbox, tombstone, mailbox);
    }
}
