package itu.contribution.settlement;

import java.util.ArrayList;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import itu.contribution.call.Call;
import itu.contribution.classofcontribution.Basis;
import itu.contribution.classofcontribution.ClassOfContribution;
import itu.contribution.classofcontribution.ClassRegister;
import itu.contribution.classofcontribution.ClassesOfContribution;
import itu.contribution.classofcontribution.RecordedClass;
import itu.contribution.contributor.Contributor;
import itu.contribution.contributor.Contributors;
import itu.contribution.declaration.Declarations;
import itu.contribution.declaration.LateReplyAccepted;
import itu.contribution.period.FinancialPeriod;
import itu.contribution.period.FinancialPeriods;
import itu.contribution.settlement.SettlementEvents.Settled;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.history.AsOf;
import itu.platform.time.BusinessClock;

/**
 * Settles a definitive call: whoever announced a class gets it, whoever was silent keeps the one it had (CS 161F for Member
 * States, CS 161I for Sector Members), and the classes of the new period are recorded (CS 163).
 */
@ApplicationScoped
class Settling {
    private static final Logger LOG = Logger.getLogger(Settling.class);

    private final Contributors contributors;
    private final Declarations declarations;
    private final ClassesOfContribution classes;
    private final ClassRegister register;
    private final FinancialPeriods periods;
    private final KeptClasses keptClasses;
    private final SettlementEvents events;
    private final Audit audit;
    private final BusinessClock clock;

    Settling(
            Contributors contributors,
            Declarations declarations,
            ClassesOfContribution classes,
            ClassRegister register,
            FinancialPeriods periods,
            KeptClasses keptClasses,
            SettlementEvents events,
            Audit audit,
            BusinessClock clock) {
        this.contributors = contributors;
        this.declarations = declarations;
        this.classes = classes;
        this.register = register;
        this.periods = periods;
        this.keptClasses = keptClasses;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Settles the call as a whole in the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    void settle(Call call) {
        var announced = declarations.standing(call, AsOf.NOW);
        var present = classes.of(call.presentPeriod(), AsOf.NOW);
        var held = classes.of(call.period(), AsOf.NOW);
        var period = period(call);
        var declared = 0;
        var kept = new ArrayList<KeptClass>();
        for (var contributor : contributors.of(call.addressees(), call.deadline())) {
            var announcement = announced.get(contributor.code());
            if (announcement != null && announcement.counted()) {
                register.enter(
                        held.get(contributor.code()),
                        AnnouncedClass.of(call, period, announcement.declaration(), present.get(contributor.code())));
                declared++;
            } else {
                keep(call, contributor, present, held, kept);
            }
        }
        call.settle(clock.instant());
        var settled = Settled.of(call, declared, kept.size());
        audit.record(AuditEntry.created("call-settled", "call", call.slug(), settled));
        events.settled(call, settled);
    }

    private void keep(
            Call call,
            Contributor contributor,
            Map<String, ClassOfContribution> present,
            Map<String, ClassOfContribution> held,
            ArrayList<KeptClass> kept) {
        var before = present.get(contributor.code());
        if (before == null) {
            // A contributor that joined after the classes of the present period were recorded has nothing to keep.
            LOG.warnf("%s was silent under %s and has no class to keep", contributor.code(), call.reference());
            return;
        }
        var keptClass = new KeptClass(call, before, clock.instant());
        keptClasses.persist(keptClass);
        register.enter(held.get(contributor.code()), kept(call, keptClass));
        events.kept(call, keptClass);
        kept.add(keptClass);
    }

    /** A late choice that was accepted after the settlement is an increase (CS 165B): it takes the place of the class kept. */
    void raise(@Observes LateReplyAccepted accepted) {
        var call = accepted.call();
        var contributor = accepted.declaration().contributor();
        if (call.settled()) {
            var present = classes.current(contributor, call.presentPeriod()).orElse(null);
            register.enter(
                    classes.current(contributor, call.period()).orElse(null),
                    AnnouncedClass.of(call, period(call), accepted.declaration(), present));
        }
    }

    private FinancialPeriod period(Call call) {
        return periods.byId(call.period()).orElseThrow();
    }

    private static RecordedClass kept(Call call, KeptClass kept) {
        return new RecordedClass(
                kept.contributor(),
                call.period(),
                kept.units(),
                kept.synthetic() ? Basis.SYNTHETIC : Basis.KEPT_BY_DEFAULT,
                call.reference() + ", " + kept.provision());
    }
}
