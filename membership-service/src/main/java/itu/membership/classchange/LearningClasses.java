package itu.membership.classchange;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import itu.membership.lifecycle.Course;
import itu.membership.membership.Facts;
import itu.membership.membership.Membership;
import itu.membership.membership.Memberships;
import itu.membership.membership.NewFact;
import itu.membership.membership.RecordingFacts;
import itu.membership.membership.rules.FactKind;
import itu.platform.events.EventReader;
import itu.platform.events.IncomingEvent;
import itu.platform.history.Learnt;
import itu.platform.time.BusinessClock;

/**
 * Enters the classes of Sector Members as contribution-service records them; there they are announced and judged (CS 165,
 * 165B; CV 468B). The first class of a financial period counts from its first day, another one of the same period, which
 * can only be an increase or a correction, from the day on which it was recorded.
 */
@ApplicationScoped
class LearningClasses {
    private static final Logger LOG = Logger.getLogger(LearningClasses.class);
    private static final String CONSUMER = "membership-service/classes";
    private static final Pattern CODE = Pattern.compile("SM\\d{5,9}\\.[RTD]");

    private final EventReader events;
    private final ClassesTold told;
    private final Memberships memberships;
    private final Facts facts;
    private final RecordingFacts recording;
    private final BusinessClock clock;

    LearningClasses(
            EventReader events,
            ClassesTold told,
            Memberships memberships,
            Facts facts,
            RecordingFacts recording,
            BusinessClock clock) {
        this.events = events;
        this.told = told;
        this.memberships = memberships;
        this.facts = facts;
        this.recording = recording;
        this.clock = clock;
    }

    /** What this service reads of {@code itu.contribution.class-of-contribution.recorded.v1}. */
    record Recorded(@Nullable String sectorMember, String period, String units) {
        LocalDate begin() {
            return LocalDate.of(Integer.parseInt(period.substring(0, 4)), 1, 1);
        }
    }

    @Incoming("classes")
    @RunOnVirtualThread
    public void on(ConsumerRecord<String, String> message) {
        events.apply(CONSUMER, message, this::learn);
    }

    private void learn(IncomingEvent event) {
        if (!event.type().equals("itu.contribution.class-of-contribution.recorded.v1")) {
            LOG.debugf("Nothing to learn from %s", event.type());
            return;
        }
        var recorded = events.data(event, Recorded.class);
        var code = recorded.sectorMember();
        if (code == null || !CODE.matcher(code).matches()) {
            return;
        }
        var last = told.lastSequence(code, recorded.period());
        if (last >= event.sequence()) {
            return;
        }
        var from =
                last == 0 ? recorded.begin() : later(recorded.begin(), LocalDate.ofInstant(event.time(), clock.zone()));
        told.add(code, recorded.period(), event.sequence(), recorded.units(), from, Learnt.at(event, clock));
        told.membership(code, from).map(memberships::held).ifPresent(held -> change(held, recorded, from));
    }

    private void change(Membership held, Recorded recorded, LocalDate from) {
        var begin = new Course(facts.counting(held.id(), null)).begin().orElse(from);
        var day = later(from, begin);
        if (unitsOn(held, day).filter(recorded.units()::equals).isEmpty()) {
            recording.record(
                    held,
                    NewFact.of(FactKind.CLASS_CHANGED, day)
                            .units(recorded.units())
                            .provision("CS 165B")
                            .reference("Class of contribution " + recorded.period()));
        }
    }

    private Optional<String> unitsOn(Membership held, LocalDate day) {
        return facts.of(held.id()).stream()
                .filter(fact -> fact.known(null)
                        && fact.content().units() != null
                        && !fact.content().effectiveOn().isAfter(day))
                .max(Comparator.comparing(fact -> fact.content().effectiveOn()))
                .flatMap(fact -> Optional.ofNullable(fact.content().units()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
