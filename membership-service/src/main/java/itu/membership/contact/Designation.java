package itu.membership.contact;

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
    static Designation read(Cells cells) {
        var read = new Designation(
                cells.matching("mailbox", EmailAddress.FORM),
                cells.oneOf("language", Language.class),
                cells.oneOf("basis", MailboxBasis.class));
        if (!cells.faulty() && read.basis == MailboxBasis.SYNTHETIC && !EmailAddress.invented(read.mailbox)) {
            cells.fault("mailbox", RowFault.SYNTHETIC_NOT_MARKED);
        }
        return read;
    }
}
