package itu.notification.consent;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import itu.notification.mailbox.MailboxHash;
import itu.platform.events.Ids;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** The log of consents; rows are only ever added. */
@ApplicationScoped
public class ConsentLog implements PanacheRepositoryBase<Consent, UUID> {
    private final MailboxHash hash;
    private final BusinessClock clock;
    private final Caller caller;

    ConsentLog(MailboxHash hash, BusinessClock clock, Caller caller) {
        this.hash = hash;
        this.clock = clock;
        this.caller = caller;
    }

    /** Adds what was said to the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(NewConsent said) {
        var by = Arc.container().requestContext().isActive() ? caller.subject() : "system";
        persist(new Consent(Ids.next(), hash.of(said.mailbox()), said, clock.instant(), by));
    }

    /** What was said of a mailbox, newest first, below an id. Found even after an erasure. */
    @Transactional
    List<Consent> of(String mailbox, @Nullable UUID before, int rows) {
        var key = hash.of(mailbox);
        var query = before == null
                ? find("mailboxHash = :hash order by id desc", Map.of("hash", key))
                : find("mailboxHash = :hash and id < :before order by id desc", Map.of("hash", key, "before", before));
        return query.page(0, rows).list();
    }
}
