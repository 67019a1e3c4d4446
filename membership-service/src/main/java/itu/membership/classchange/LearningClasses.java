package itu.membership.classchange;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
 * 165B; CV 468B). The first class of a financial period counts from its first day; what is recorded anew for the same period
 * counts from the day on which it was recorded; a class chosen for later within the period counts when its day is told.
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
    record Recorded(
            @Nullable String sectorMember,
            String period,
            String units,
            @Nullable List<Step> steps) {
        LocalDate begin() {
            return LocalDate.of(Integer.parseInt(period.substring(0, 4)), 1, 1);
        }

        /** The class that holds on a day. */
        String on(LocalDate day) {
            return steps == null
                    ? units
                    : steps.stream()
                            .filter(step -> !step.validFrom().isAfter(day))
                            .map(Step::units)
                            .reduce(units, (_, later) -> later);
        }
    }

    /** A class that holds from a day within the period on; as told within {@code recorded}, in the order of days. */
    record Step(LocalDate validFrom, String units) {}

    /** What this service reads of {@code itu.contribution.class-of-contribution.step-taken.v1}. */
    record Taken(@Nullable String sectorMember, String period, String units, LocalDate validFrom) {}

    @Incoming("classes")
    @RunOnVirtualThread
    public void on(ConsumerRecord<String, String> message) {
        events.apply(CONSUMER, message, this::learn);
    }

    private void learn(IncomingEvent event) {
        switch (event.type()) {
            case "itu.contribution.class-of-contribution.recorded.v1" ->
                recorded(event, events.data(event, Recorded.class));
            case "itu.contribution.class-of-contribution.step-taken.v1" -> taken(events.data(event, Taken.class));
            default -> LOG.debugf("Nothing to learn from %s", event.type());
        }
    }

    private void recorded(IncomingEvent event, Recorded recorded) {
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
        var units = recorded.on(from);
        told.add(code, recorded.period(), event.sequence(), units, from, Learnt.at(event, clock));
        change(code, recorded.period(), units, from);
    }

    private void taken(Taken step) {
        var code = step.sectorMember();
        if (code != null && CODE.matcher(code).matches()) {
            change(code, step.period(), step.units(), step.validFrom());
        }
    }

    private void change(String code, String period, String units, LocalDate from) {
        told.membership(code, from).map(memberships::held).ifPresent(held -> {
            var begin = new Course(facts.counting(held.id(), null)).begin().orElse(from);
            var day = later(from, begin);
            if (unitsOn(held, day).filter(units::equals).isEmpty()) {
                recording.record(
                        held,
                        NewFact.of(FactKind.CLASS_CHANGED, day)
                                .units(units)
                                .provision("CS 165B")
                                .reference("Class of contribution " + period));
            }
        });
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
