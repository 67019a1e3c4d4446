package itu.membership.contact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.imports.Cells;
import itu.membership.imports.RowFault;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.imports.Csv;
import itu.platform.imports.ImportReport;
import itu.platform.imports.ImportReport.Outcome;
import itu.platform.imports.ImportReport.Row;

/** Writes the sound rows of a file, in one transaction, and reports the others. */
@ApplicationScoped
class ImportingContactMailboxes {
    private static final int MAX_ROWS = 5_000;
    private static final Set<String> COLUMNS = Set.of("iso3", "role", "mailbox", "language", "basis");

    private final ContactMailboxes mailboxes;
    private final RowHolders rowHolders;
    private final MailboxEvents events;
    private final Audit audit;

    ImportingContactMailboxes(ContactMailboxes mailboxes, RowHolders rowHolders, MailboxEvents events, Audit audit) {
        this.mailboxes = mailboxes;
        this.rowHolders = rowHolders;
        this.events = events;
        this.audit = audit;
    }

    private record Change(@Nullable ContactMailbox known, Holder holder, ContactRole role, Designation wanted) {}

    private record Written(ContactMailbox mailbox, @Nullable Designation before) {}

    @Transactional
    ImportReport run(String csv, boolean dryRun) {
        var file = Csv.read(csv, COLUMNS, MAX_ROWS);
        var holders = rowHolders.of(file);
        var known = mailboxes.listAll().stream().collect(Collectors.toMap(ContactMailbox::id, Function.identity()));
        var seen = new HashSet<MailboxId>();
        var changes = new ArrayList<Change>();
        var rows = new ArrayList<Row>();
        for (var row : file) {
            var cells = new Cells(row);
            var holder = holders.read(cells);
            var role = cells.oneOf("role", ContactRole.class);
            var wanted = Designation.read(cells);
            if (holder == null || cells.faulty()) {
                rows.add(cells.refused(RowHolders.key(row)));
                continue;
            }
            var id = new MailboxId(holder.code(), role);
            if (!role.fits(holder)) {
                cells.fault("role", RowFault.ROLE_NOT_OF_HOLDER);
            } else if (!seen.add(id)) {
                cells.fault(holder.memberState() == null ? "organization" : "iso3", RowFault.REPEATED_IN_FILE);
            }
            rows.add(
                    cells.faulty()
                            ? cells.refused(holder.code())
                            : cells.taken(
                                    id.toString(), take(new Change(known.get(id), holder, role, wanted), changes)));
        }
        if (!dryRun) {
            write(changes);
        }
        return ImportReport.of(dryRun, rows);
    }

    private static Outcome take(Change change, List<Change> changes) {
        var mailbox = change.known();
        if (mailbox != null && mailbox.designation().equals(change.wanted())) {
            return Outcome.UNCHANGED;
        }
        changes.add(change);
        return mailbox == null ? Outcome.CREATED : Outcome.UPDATED;
    }

    private void write(List<Change> changes) {
        var written = changes.stream().map(this::apply).toList();
        // Events carry the version that the flush gives.
        mailboxes.flush();
        written.forEach(change -> {
            var mailbox = change.mailbox();
            audit.record(new AuditEntry(
                    "mailbox-designated",
                    "contact-mailbox",
                    mailbox.id().toString(),
                    change.before(),
                    mailbox.designation(),
                    null));
            events.designated(mailbox);
        });
    }

    private Written apply(Change change) {
        var known = change.known();
        if (known == null) {
            var mailbox = new ContactMailbox(change.holder(), change.role(), change.wanted());
            mailboxes.persist(mailbox);
            return new Written(mailbox, null);
        }
        var before = known.designation();
        known.designate(change.wanted());
        return new Written(known, before);
    }
}
