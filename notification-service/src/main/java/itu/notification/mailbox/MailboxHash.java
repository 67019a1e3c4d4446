package itu.notification.mailbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import itu.platform.paging.PlatformSecrets;

/** Stands for a mailbox where the mailbox itself must not stay. Only who knows the mailbox and this service's key can make it. */
@ApplicationScoped
public class MailboxHash {
    private static final String ALGORITHM = "HmacSHA256";

    private final PlatformSecrets secrets;

    MailboxHash(PlatformSecrets secrets) {
        this.secrets = secrets;
    }

    /** Lower-case hexadecimal. */
    public String of(String mailbox) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secrets.get("mailbox-hash"), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(Mailboxes.key(mailbox).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
