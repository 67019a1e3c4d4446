package itu.notification.delivery;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import itu.notification.addressee.Addressee;
import itu.notification.addressee.Mailing;
import itu.notification.content.Edition;
import itu.platform.language.Language;

/** Mails for the tests of what needs no database. */
final class Mails {
    private static final UUID SENDER = UUID.randomUUID();

    private Mails() {}

    static Mail to(String mailbox) {
        return mail(mailbox, 0, false, null);
    }

    static Mail mail(String mailbox, int attempts, boolean doubtful, @Nullable Instant notAfter) {
        return new Mail(
                SENDER,
                new RunningStep(
                        UUID.randomUUID(),
                        0,
                        new Edition(UUID.randomUUID(), 1),
                        "partnership",
                        false,
                        new Mailing(UUID.randomUUID(), 0, UUID.randomUUID(), null, null, true),
                        notAfter,
                        null,
                        OptionalInt.empty(),
                        0),
                new Recipient(
                        1,
                        new Addressee(Addressee.Kind.ADDRESS, mailbox),
                        mailbox,
                        Language.EN,
                        null,
                        null,
                        1,
                        null,
                        false,
                        false),
                new Claim(1, 1),
                attempts,
                doubtful);
    }
}
