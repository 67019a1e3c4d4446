package itu.notification.mailbox;

import java.util.List;
import java.util.Map;

/**
 * A feature's rows about a mailbox. Whoever keeps mailboxes makes a bean of this, and export and erasure reach its rows. Both
 * are called within the caller's transaction.
 */
public interface MailboxRecords {
    /** Name of the rows in the export, camelCase, such as {@code dispatches}. */
    String name();

    /** What is kept under the mailbox, in its {@linkplain Mailboxes#normal normal form}. */
    List<Map<String, Object>> export(String mailbox);

    /**
     * Takes the mailbox, and whatever else is about its holder, out of the rows. The rows stay, so that counts do.
     *
     * @param tombstone stands in the mailbox's place: the same for all rows of one erasure, and no mailbox
     * @return how many rows were changed
     */
    int erase(String mailbox, String tombstone);
}
