package itu.notification.upload;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;

import itu.notification.addressbook.MailboxForm;
import itu.notification.mailbox.Mailboxes;
import itu.platform.language.Language;

/**
 * A row of a list: a recipient, or a fault.
 *
 * @param particulars the further columns
 */
record RecipientRow(
        @Nullable String state,
        @Nullable String organization,
        String mailbox,
        String language,
        @Nullable String group,
        TreeMap<String, String> particulars,
        Remark.@Nullable Fault fault) {
    private static final int LONGEST_CELL = 500;
    private static final Pattern UNUSABLE = Pattern.compile("[\\p{Cntrl}\ufffd]");
    private static final Pattern STATE = Pattern.compile("[A-Z]{3}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> OWN = Set.of("addressee", "mailbox", "language");
    private static final Set<String> LANGUAGES =
            Stream.of(Language.values()).map(Language::tag).collect(Collectors.toUnmodifiableSet());

    /** Judges a row by itself; whether the register knows its addressee is asked of all rows at once. */
    static RecipientRow of(CsvRecord row, List<String> columns) {
        if (row.getFieldCount() > columns.size() || row.getFields().stream().anyMatch(RecipientRow::unusable)) {
            return refused(Remark.Fault.UNREADABLE);
        }
        var mailbox = cell(row, columns, "mailbox");
        if (!MailboxForm.valid(mailbox)) {
            return refused(Remark.Fault.MAILBOX_INVALID);
        }
        var language = cell(row, columns, "language").toLowerCase(Locale.ROOT);
        if (!LANGUAGES.contains(language)) {
            return refused(Remark.Fault.LANGUAGE_UNKNOWN);
        }
        var addressee = cell(row, columns, "addressee");
        var isState = STATE.matcher(addressee).matches();
        var isOrganization = ID.matcher(addressee).matches();
        if (!addressee.isEmpty() && !isState && !isOrganization) {
            return refused(Remark.Fault.ADDRESSEE_UNKNOWN);
        }
        var group = cell(row, columns, "group");
        return new RecipientRow(
                isState ? addressee : null,
                isOrganization ? addressee : null,
                Mailboxes.kept(mailbox),
                language,
                group.isEmpty() ? null : group,
                particulars(row, columns),
                null);
    }

    private static TreeMap<String, String> particulars(CsvRecord row, List<String> columns) {
        var particulars = new TreeMap<String, String>();
        for (var i = 0; i < row.getFieldCount(); i++) {
            var value = row.getField(i).strip();
            if (!OWN.contains(columns.get(i)) && !value.isEmpty()) {
                particulars.put(columns.get(i), value);
            }
        }
        return particulars;
    }

    private static String cell(CsvRecord row, List<String> columns, String name) {
        var at = columns.indexOf(name);
        return at < 0 || at >= row.getFieldCount() ? "" : row.getField(at).strip();
    }

    private static boolean unusable(String cell) {
        return cell.length() > LONGEST_CELL || UNUSABLE.matcher(cell).find();
    }

    private static RecipientRow refused(Remark.Fault fault) {
        return new RecipientRow(null, null, "", "", null, new TreeMap<>(), fault);
    }
}
