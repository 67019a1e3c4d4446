package itu.contribution.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import itu.contribution.call.Addressees;
import itu.contribution.call.Call;
import itu.contribution.call.Calls;
import itu.contribution.call.DeadlineFollower;
import itu.contribution.call.FollowUp;
import itu.contribution.call.Stage;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.due.Due;
import itu.platform.due.DueAct;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;
import itu.platform.time.BusinessClock;

/** Tells, a set number of days before a call's deadline, who is still silent. What is sent to them is notification-service's business. */
@ApplicationScoped
class RemindersAreDue implements DueAct, DeadlineFollower {
    private final Calls calls;
    private final Silence silence;
    private final Reminders reminders;
    private final Audit audit;
    private final Outbox outbox;
    private final BusinessClock clock;
    private final List<Integer> daysBefore;

    RemindersAreDue(
            Calls calls,
            Silence silence,
            Reminders reminders,
            Audit audit,
            Outbox outbox,
            BusinessClock clock,
            @ConfigProperty(name = "suite.reminders.days-before") List<Integer> daysBefore) {
        this.calls = calls;
        this.silence = silence;
        this.reminders = reminders;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
        this.daysBefore = daysBefore;
    }

    /** Payload of {@code itu.contribution.call.reminder-due.v1}. */
    record ReminderDue(
            String call,
            String period,
            Stage stage,
            Addressees addressees,
            LocalDate deadline,
            int daysBefore,
            List<String> silent) {
        static ReminderDue of(Call call, int daysBefore, List<String> silent) {
            return new ReminderDue(
                    call.reference(),
                    call.period(),
                    call.stage(),
                    call.addressees(),
                    call.deadline(),
                    daysBefore,
                    silent);
        }
    }

    @Override
    public String name() {
        return "reminder-due";
    }

    @Override
    @Transactional
    public List<Due> due(Instant now) {
        return calls.listAll().stream()
                .flatMap(call -> toTake(call, now).stream())
                .map(step -> new Due(step.subject(), step.on()))
                .toList();
    }

    @Override
    public boolean perform(Due due) {
        var call = calls.lock(due.subject().substring(0, due.subject().indexOf('/')));
        var step = toTake(call, clock.instant()).filter(found -> found.subject().equals(due.subject()));
        if (step.isEmpty()) {
            return false;
        }
        call.advance();
        var silent = silence.under(call);
        reminders.persist(new Reminder(step.get(), silent, clock.instant()));
        var reminder = ReminderDue.of(call, step.get().daysBefore(), silent);
        audit.record(AuditEntry.created("reminder-due", "call", call.slug(), reminder));
        outbox.append(new OutgoingEvent(
                "contribution.call.v1",
                call.slug(),
                "itu.contribution.call.reminder-due.v1",
                call.slug(),
                call.version(),
                reminder));
        return true;
    }

    @Override
    public List<FollowUp> followUps(Call call, LocalDate deadline) {
        return Step.of(call, deadline, daysBefore).stream()
                .map(step -> new FollowUp("reminder-" + step.daysBefore(), step.on()))
                .toList();
    }

    private Optional<Step> toTake(Call call, Instant now) {
        return Step.toTake(Step.of(call, call.deadline(), daysBefore), LocalDate.ofInstant(now, call.zone()));
    }
}
