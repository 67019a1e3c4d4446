package itu.contribution.classofcontribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import itu.contribution.contributor.ContributorCode;
import itu.contribution.units.ContributoryUnits;
import itu.platform.due.Due;
import itu.platform.due.DueAct;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;
import itu.platform.time.BusinessClock;

/** Tells that a step within a period takes effect, on its day: the class was recorded long before. */
@ApplicationScoped
class StepsTakeEffect implements DueAct {
    private final ClassesOfContribution classes;
    private final Outbox outbox;
    private final BusinessClock clock;

    StepsTakeEffect(ClassesOfContribution classes, Outbox outbox, BusinessClock clock) {
        this.classes = classes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Payload of {@code itu.contribution.class-of-contribution.step-taken.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Taken(
            @Nullable String memberState,
            @Nullable String sectorMember,
            String period,
            ContributoryUnits units,
            ContributoryUnits unitsBefore,
            LocalDate validFrom,
            Basis basis,
            @Nullable String source) {}

    @Override
    public String name() {
        return "class-step-taken";
    }

    @Override
    @Transactional
    public List<Due> due(Instant now) {
        return classes.stepsBegunBy(today(now)).stream()
                .map(row -> new Due(subject(row), row.asStep().orElseThrow().validFrom()))
                .toList();
    }

    @Override
    public boolean perform(Due due) {
        var taken = classes.stepsBegunBy(today(clock.instant())).stream()
                .filter(row -> subject(row).equals(due.subject()))
                .findFirst();
        taken.ifPresent(this::tell);
        return taken.isPresent();
    }

    private void tell(ClassOfContribution row) {
        var step = row.asStep().orElseThrow();
        var whole = RecordedClass.of(classes.inForce(row.contributor(), row.period()));
        outbox.append(new OutgoingEvent(
                "contribution.class-of-contribution.v1",
                row.contributor(),
                "itu.contribution.class-of-contribution.step-taken.v1",
                row.period() + "/" + row.contributor() + "/" + step.validFrom(),
                row.version(),
                new Taken(
                        ContributorCode.memberState(row.contributor()),
                        ContributorCode.sectorMember(row.contributor()),
                        row.period(),
                        step.units(),
                        whole.on(step.validFrom().minusDays(1)),
                        step.validFrom(),
                        step.basis(),
                        step.source())));
    }

    /** A version that leaves the step as it was does not make it take effect again. */
    private static String subject(ClassOfContribution row) {
        return "%s/%s/%s/%d"
                .formatted(
                        row.period(),
                        row.contributor(),
                        row.validFrom(),
                        row.units().sixteenths());
    }

    private LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, clock.zone());
    }
}
