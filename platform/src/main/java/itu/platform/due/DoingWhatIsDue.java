package itu.platform.due;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import itu.platform.problem.Causes;
import itu.platform.time.BusinessClock;

/**
 * Does what is due by the business clock, in the order of days, each act once in a transaction of its own.
 *
 * <p>The clock is looked at every second instead of waiting until the next day, because a rehearsal may move it.
 */
@ApplicationScoped
class DoingWhatIsDue {
    private static final Logger LOG = Logger.getLogger(DoingWhatIsDue.class);

    private final List<DueAct> acts;
    private final DoneActs done;
    private final BusinessClock clock;
    private volatile boolean stopping;

    DoingWhatIsDue(@All List<DueAct> acts, DoneActs done, BusinessClock clock) {
        this.acts = acts;
        this.done = done;
        this.clock = clock;
    }

    private record Task(DueAct act, Due due) {}

    private static final class NotDueAnyMore extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotDueAnyMore() {
            super(null, null, false, false);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(every = "${suite.due-acts.every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void doAll() {
        var waiting = new HashSet<String>();
        for (var task : undone()) {
            if (!stopping && !waiting.contains(task.due().subject()) && !succeeds(task)) {
                waiting.add(task.due().subject());
            }
        }
    }

    private List<Task> undone() {
        return acts.stream()
                .flatMap(this::undone)
                .sorted(Comparator.comparing(task -> task.due().on()))
                .toList();
    }

    private Stream<Task> undone(DueAct act) {
        try {
            var due = act.due(clock.instant());
            var before = due.isEmpty()
                    ? List.<String>of()
                    : done.among(act.name(), due.stream().map(Due::subject).collect(Collectors.toSet()));
            return due.stream().filter(each -> !before.contains(each.subject())).map(each -> new Task(act, each));
        } catch (RuntimeException e) {
            tell(act.name(), e);
            return Stream.of();
        }
    }

    private boolean succeeds(Task task) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (done.claim(task.act().name(), task.due(), clock.instant())
                        && !task.act().perform(task.due())) {
                    throw new NotDueAnyMore();
                }
            });
        } catch (NotDueAnyMore nothingToDo) {
            // rolled back together with the claim, so that it may fall due again
        } catch (RuntimeException e) {
            tell(task.act().name() + " of " + task.due().subject(), e);
            return false;
        }
        return true;
    }

    private void tell(String what, RuntimeException e) {
        if (stopping) {
            LOG.debugf("%s is left to the next start: %s", what, e.getMessage());
        } else if (Causes.passing(e)) {
            LOG.warnf("%s is due and done later, the database is away: %s", what, e.getMessage());
        } else {
            LOG.errorf(e, "%s is due and failed; it is tried again", what);
        }
    }
}
