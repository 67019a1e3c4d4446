package itu.notification.sendright;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.time.BusinessClock;

/** Begins a new epoch in the database and in the file, so that this database may send and no other copy of it can. */
@ApplicationScoped
class SigningIn {
    private final SendRights rights;
    private final SendRightConfig config;
    private final BusinessClock clock;
    private final Audit audit;

    SigningIn(SendRights rights, SendRightConfig config, BusinessClock clock, Audit audit) {
        this.rights = rights;
        this.config = config;
        this.clock = clock;
        this.audit = audit;
    }

    /** A crash between the file and the commit leaves two epochs, and with them no right. */
    @Transactional
    SignedIn signIn(String by, String reason) {
        var before = rights.current().orElse(null);
        var after = new SignedIn(UUID.randomUUID(), 1, by, reason, clock.instant());
        rights.enter(after);
        audit.record(new AuditEntry("send-right-signed-in", "send-right", "database", before, after, reason));
        try {
            new RightFile(config.file().orElseThrow()).write(after.asEpoch());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return after;
    }
}
