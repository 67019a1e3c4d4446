package itu.notification.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;

import itu.platform.paging.PlatformSecrets;
import itu.platform.security.Hmac;

/** Stands for a mailbox where the mailbox itself must not stay. Only who knows the mailbox and this service's key can make it. */
@ApplicationScoped
public class MailboxHash {
    private final PlatformSecrets secrets;

    MailboxHash(PlatformSecrets secrets) {
        this.secrets = secrets;
    }

    /** Lower-case hexadecimal. */
    public String of(String mailbox) {
        var hmac = new Hmac(secrets.get("mailbox-hash"));
        return HexFormat.of().formatHex(hmac.of(Mailboxes.key(mailbox).getBytes(StandardCharsets.UTF_8)));
    }
}
