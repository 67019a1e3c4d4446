package itu.notification.regionaloffice;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Designates the mailbox of a regional director, in place of the one before. */
@ApplicationScoped
class Designating {
    private final RegionalOffices offices;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    Designating(RegionalOffices offices, Audit audit, Caller caller, BusinessClock clock) {
        this.offices = offices;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    RegionalOffice designate(NewOffice wanted) {
        var before = offices.of(wanted.region());
        var office = RegionalOffice.of(
                wanted, clock.instant(), before.map(RegionalOffice::version).orElse(0L) + 1);
        offices.enter(office, caller.subject());
        audit.record(new AuditEntry(
                "regional-office-designated",
                "regional-office",
                wanted.region().name(),
                before.map(Designating::kept).orElse(null),
                kept(office),
                null));
        return office;
    }

    private static Map<String, Object> kept(RegionalOffice office) {
        return Map.of("mailbox", office.mailbox(), "language", office.language(), "synthetic", office.synthetic());
    }
}
