package itu.membership.contact;

import java.util.regex.Pattern;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import itu.membership.imports.Cells;
import itu.membership.imports.RowFault;
import itu.platform.language.Language;

/** The address, the language of correspondence, and where both are known from. */
@Embeddable
record Designation(
        String mailbox,
        @Enumerated(EnumType.STRING) Language language,
        @Enumerated(EnumType.STRING) MailboxBasis basis) {
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

    /** The addresses that HTML calls valid, of the length that RFC 5321 allows, with a domain of two labels or more. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?=.{6,254}$)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@" + LABEL + "(?:\\." + LABEL + ")+");

    static Designation read(Cells cells) {
        var read = new Designation(
                cells.matching("mailbox", ADDRESS),
                cells.oneOf("language", Language.class),
                cells.oneOf("basis", MailboxBasis.class));
        if (!cells.faulty() && read.basis == MailboxBasis.SYNTHETIC && !read.mailbox.endsWith(".example")) {
            cells.fault("mailbox", RowFault.SYNTHETIC_NOT_MARKED);
        }
        return read;
    }
}
